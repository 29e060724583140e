import type { Scenario } from './scenario';

const TASK_MS = 2_500;

/**
 * The page's main thread is busy all the time, for 2.5 s at a time. The person turns away between two tasks, because
 * events during a task reach every script of the page, ours too, only at its end.
 */
export const longTasks: Scenario = {
  name: '2.5 s long tasks all the way',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    const end = Date.now() + seconds * 1_000;
    while (Date.now() < end) {
      await page.evaluate((forMs) => {
        const until = performance.now() + forMs;
        while (performance.now() < until);
      }, TASK_MS);
      await page.mouse.wheel(0, 120);
    }
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
