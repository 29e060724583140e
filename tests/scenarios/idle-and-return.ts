import type { Scenario } from './scenario';
import { timed } from './truth';

/** The person stops all input, counts as away some time after the last one, and comes back with another. */
export const idleAndReturn: Scenario = {
  name: 'idle and return',
  async play(testbed, seconds) {
    const { truth, tempo } = testbed;
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds / 2);
    const last = await timed(() => page.mouse.move(100, 100));
    truth.turnAway({ ...last, at: last.at + tempo.idleAfter });
    await testbed.look((1.25 * tempo.idleAfter) / 1_000);
    truth.turnTo('instagram', await timed(() => page.mouse.move(200, 200)));
    await testbed.scroll(page, seconds / 2);
    await testbed.turnAway();
    return [{ truth: truth.given(), credited: await testbed.credited() }];
  },
};
