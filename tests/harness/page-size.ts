import { expect, type Page } from '@playwright/test';

/** Sets the size of a tab's page, in CSS pixels, and waits until the page has it. */
export async function setPageSize(page: Page, size: { width: number; height: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
  await expect
    .poll(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight })))
    .toEqual({ width: size.width, height: size.height });
  await awaitLayout(page);
}

/** Waits until the page has laid itself out: what observes its own size changes it within two frames. */
export const awaitLayout = (page: Page): Promise<void> =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
