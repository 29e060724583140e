import { afterAll, beforeAll, vi } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

const CATALOGUE: Readonly<Record<string, { readonly message: string }>> = messages;

/** What the browser's `i18n.getMessage` returns when its language is English. */
const getMessage = (key: string, substitutions: readonly string[] = []): string =>
  (CATALOGUE[key]?.message ?? '').replace(/\$([1-9])/g, (_, number) => substitutions[number - 1] ?? '');

/** Makes the texts of the extension English, for the tests of a file. */
export function useEnglishTexts(): void {
  beforeAll(() => {
    vi.stubGlobal('chrome', { i18n: { getMessage } });
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });
}

/**
 * A text with plain spaces: formats use narrow and non-breaking ones in places that depend on the runtime's version.
 */
export const withPlainSpaces = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');
