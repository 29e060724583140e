import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { usageOf } from '../../dev/browser/journey';
import type { Known } from '../scenarios/truth';

/**
 * How far what is credited may be from the truth, in ms, in the few seconds of a test: what the sensor's two clocks may
 * be apart by, at either end. What the script itself can't know comes on top of it and grows with the load of the machine;
 * what is left undecided by that, `npm run bench:tracking` decides.
 */
export const TOLERATED_MS = 200;

/** For so long must the ledger stand still before nothing more is expected to arrive, in ms. */
const STANDS_STILL_MS = 1_500;

/**
 * Waits until the passive attention stored for a site is what is true, and stays so. Attention must have turned away.
 * @param own one of the extension's own pages
 */
export const expectCredited = (own: Page, site: string, truth: Known, surface?: string): Promise<void> =>
  expectSum(async () => (await usageOf(own, site, surface)).passiveMs, truth);

/** The same for any sum of what is stored, in ms. */
export async function expectSum(credited: () => Promise<number>, truth: Known): Promise<void> {
  const most = TOLERATED_MS + truth.give;
  await expect.poll(credited).toBeGreaterThanOrEqual(truth.ms - most);
  let last = await credited();
  let since = performance.now();
  await expect
    .poll(async () => {
      const now = await credited();
      if (now !== last) since = performance.now();
      last = now;
      return performance.now() - since;
    })
    .toBeGreaterThan(STANDS_STILL_MS);
  expect(last).toBeLessThanOrEqual(truth.ms + most);
}
