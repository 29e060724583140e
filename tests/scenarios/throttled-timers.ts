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
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await page.evaluate((every) => {
      setInterval(() => {
        document.documentElement.dataset.ticks = String(
          Number(document.documentElement.dataset.ticks ?? 0) + 1,
        );
      }, every);
    }, TICK_MS);
    const ticks = () => page.evaluate(() => Number(document.documentElement.dataset.ticks ?? 0));
    await stage.scroll(page, seconds / 4);

    const other = await stage.open('x.com', '/home');
    const before = await ticks();
    await stage.scroll(other, seconds / 2);
    const passed = (await ticks()) - before;
    const unthrottled = (seconds * 1_000) / 2 / TICK_MS;
    if (passed > (unthrottled * 2 * TICK_MS) / THROTTLED_MS + 2) {
      throw new Error(`Timers were not throttled: ${passed} ticks of ${unthrottled}.`);
    }

    await stage.turnTo(page);
    await stage.scroll(page, seconds / 4);
    await stage.turnAway();
    const all = await stage.credited();
    const inFront = await stage.stored(({ site }) => site === 'instagram');
    return [
      { of: 'both tabs', truth: stage.truth.given(), credited: all },
      { of: 'the throttled one', truth: stage.truth.given('instagram'), credited: inFront },
    ];
  },
};
