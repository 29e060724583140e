import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { usageOf } from '../../dev/browser/journey';
import type { Known } from '../scenarios/truth';

/**
 * The allowed difference between credited and true time, in ms, in the few seconds of a test: the difference between
 * the sensor's two clocks, at both ends. The script's own uncertainty is added; it grows with the load of the machine.
 * What a test cannot decide for this reason, `npm run bench:tracking` decides.
 */
export const TOLERATED_MS = 200;

/** When the sum has not changed for this long, nothing more is expected to arrive, in ms. */
const UNCHANGED_FOR_MS = 1_500;

/**
 * Waits until the stored passive attention for a site equals the true time, and stays so. Attention must have left the
 * site before.
 * @param own one of the extension's own pages
 */
export const expectCredited = (own: Page, site: string, truth: Known, surface?: string): Promise<void> =>
  expectSum(async () => (await usageOf(own, site, surface)).passiveMs, truth);

/** Does the same for any sum of stored time, in ms. */
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
    .toBeGreaterThan(UNCHANGED_FOR_MS);
  expect(last).toBeLessThanOrEqual(truth.ms + most);
}
