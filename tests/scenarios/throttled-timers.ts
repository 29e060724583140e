import type { Scenario } from './scenario';

const TICK_MS = 100;
/** Chromium runs the timers of a hidden page once a second, and once a minute after it was hidden for a long time. */
const THROTTLED_MS = 1_000;

/**
 * A page goes to the background, where its timers hardly run, and comes back. Meanwhile the person looks at another.
 */
export const throttledTimers: Scenario = {
  name: 'timers throttled in a background tab',
  flags: ['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10'],
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    await page.evaluate((every) => {
      setInterval(() => {
        document.documentElement.dataset.ticks = String(
          Number(document.documentElement.dataset.ticks ?? 0) + 1,
        );
      }, every);
    }, TICK_MS);
    const ticks = () => page.evaluate(() => Number(document.documentElement.dataset.ticks ?? 0));
    await testbed.scroll(page, seconds / 4);

    const other = await testbed.open('x.com', '/home');
    const before = await ticks();
    await testbed.scroll(other, seconds / 2);
    const passed = (await ticks()) - before;
    const unthrottled = (seconds * 1_000) / 2 / TICK_MS;
    if (passed > (unthrottled * 2 * TICK_MS) / THROTTLED_MS + 2) {
      throw new Error(`Timers were not throttled: ${passed} ticks of ${unthrottled}.`);
    }

    await testbed.turnTo(page);
    await testbed.scroll(page, seconds / 4);
    await testbed.turnAway();
    const all = await testbed.credited();
    const inFront = await testbed.stored(({ site }) => site === 'instagram');
    return [
      { of: 'both tabs', truth: testbed.truth.given(), credited: all },
      { of: 'the throttled one', truth: testbed.truth.given('instagram'), credited: inFront },
    ];
  },
};
