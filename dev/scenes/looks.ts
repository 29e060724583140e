import type { CDPSession, Page } from '@playwright/test';
import { catalogueLanguages } from '../../build/catalogue-files';

/** A way in which a page can look: size, colour scheme, language. */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Width of the window in CSS pixels. */
  readonly width: 1280 | 360;
  /** The language that the browser prefers, as a BCP 47 tag. */
  readonly language: string;
}

/** The looks in another language, by name: those that show what a mirrored or longer text breaks, then the real ones. */
const LANGUAGES: Readonly<Record<string, string>> = {
  rtl: 'ar-XB',
  long: 'en-XA',
  ...Object.fromEntries(
    catalogueLanguages()
      .filter((tag) => tag !== 'en')
      .map((tag) => [tag, tag]),
  ),
};

export const LOOKS: readonly Look[] = ([1280, 360] as const).flatMap((width) => {
  const end = width === 360 ? '-360' : '';
  const inEnglish = (['light', 'dark'] as const).map((scheme) => ({
    ...{ name: `${scheme}${end}`, scheme, width },
    language: 'en',
  }));
  const translated = Object.entries(LANGUAGES).map(([name, language]) => ({
    ...{ name: `${name}${end}`, scheme: 'light' as const, width },
    language,
  }));
  return [...inEnglish, ...translated];
});

/** Prepares a tab for a look, before it opens a page. */
export async function takeOn({ scheme, language }: Look, page: Page, session: CDPSession): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  if (language === 'en') return;
  await page.addInitScript(prefer, language);
  // The made-up languages have no formats of their own.
  if (catalogueLanguages().includes(language)) {
    await session.send('Emulation.setLocaleOverride', { locale: language });
  }
}

/** Runs on the page, before its own scripts: the browser seems to prefer a language. */
function prefer(language: string): void {
  Object.defineProperty(navigator, 'languages', { get: () => [language] });
}

/** Sets the size of a tab's page, in CSS pixels. */
export const resize = (session: CDPSession, width: number, height: number): Promise<unknown> =>
  session.send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height },
    ...{ deviceScaleFactor: 1, mobile: false },
  });
