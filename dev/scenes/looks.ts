import type { CDPSession, Page } from '@playwright/test';

/** A way in which a page can look: size, colour scheme, direction. */
export interface Look {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  /** Width of the window in CSS pixels. */
  readonly width: 1280 | 360;
  /** Whether the texts are those of the made-up language that runs from right to left. */
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
  if (mirrored) await page.addInitScript(preferMirrored);
}

/** Runs on the page, before its own scripts: the browser seems to prefer the made-up language that is mirrored. */
function preferMirrored(): void {
  Object.defineProperty(navigator, 'languages', { get: () => ['ar-XB'] });
}

/** Sets the size of a tab's page, in CSS pixels. */
export const resize = (session: CDPSession, width: number, height: number): Promise<unknown> =>
  session.send('Emulation.setDeviceMetricsOverride', {
    ...{ width, height },
    ...{ deviceScaleFactor: 1, mobile: false },
  });
