import type { Locator } from '@playwright/test';

/** Chooses a file as if the person had done so in the browser's dialog, which the relay to Firefox can't. */
export const chooseFile = (input: Locator, name: string, bytes: Uint8Array): Promise<void> =>
  input.evaluate(
    (element, { name, letters }) => {
      const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
      const chosen = new DataTransfer();
      chosen.items.add(new File([bytes], name));
      (element as HTMLInputElement).files = chosen.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    },
    { name, letters: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') },
  );
