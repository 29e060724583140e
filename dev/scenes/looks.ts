import type { CDPSession, Page } from '@playwright/test';

/** A way in which a page can look: size, colour scheme, direction. */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Width of the window in CSS pixels. */
  readonly width: 1280 | 360;
  /** Whether the texts are shown in letters that run from right to left. */
  readonly mirrored: boolean;
}

export const LOOKS: readonly Look[] = ([1280, 360] as const).flatMap((width) => {
  const end = width === 360 ? '-360' : '';
  return [
    { name: `light${end}`, scheme: 'light', width, mirrored: false },
    { name: `dark${end}`, scheme: 'dark', width, mirrored: false },
    { name: `rtl${end}`, scheme: 'light', width, mirrored: true },
  ] as const;
});

/** Prepares a tab for a look, before it opens a page. */
export async function takeOn({ scheme, mirrored }: Look, page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  if (mirrored) await page.addInitScript(writeFromRightToLeft);
}

/**
 * Runs on the page, before its own scripts. It replaces each letter of a text by an Arabic one, so the length stays the
 * same. What is filled into a text stays unchanged: names, and what people wrote.
 */
function writeFromRightToLeft(): void {
  interface I18n {
    getMessage(key: string, filledIn?: string[]): string;
  }
  const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويةى';
  const scope = globalThis as unknown as Record<'browser' | 'chrome', { i18n: I18n } | undefined>;
  for (const api of new Set([scope.browser, scope.chrome])) {
    if (!api) continue;
    const original = api.i18n.getMessage.bind(api.i18n);
    const places = Array.from({ length: 9 }, (_, at) => `$${at + 1}`);
    api.i18n.getMessage = (key, filledIn = []) => {
      if (key === 'language') return 'ar';
      if (key === 'direction') return 'rtl';
      return original(key, places)
        .replaceAll(/[a-z]/gi, (letter) => LETTERS[letter.toLowerCase().charCodeAt(0) - 97] ?? letter)
        .replaceAll(/\$([1-9])/g, (_, place: string) => filledIn[Number(place) - 1] ?? '');
    };
  }
}

/** Sets the size of a tab's page, in CSS pixels. */
export const resize = (session: CDPSession, width: number, height: number): Promise<unknown> =>
  session.send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height },
    ...{ deviceScaleFactor: 1, mobile: false },
  });
