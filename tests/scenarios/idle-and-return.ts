import type { Scenario } from './scenario';
import { timed } from './truth';

/**
 * The sensor hears a stream of wheel events once in 2 s, so it knows its end to 1 s (docs/figures.md). The last sign may
 * fall into that second.
 */
const END_OF_STREAM_KNOWN_TO = 1_000;

/** The person stops all input, counts as away some time after the last one, and comes back with another. */
export const idleAndReturn: Scenario = {
  name: 'idle and return',
  async play(testbed, seconds) {
    const { truth, tempo } = testbed;
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds / 2);
    const last = await timed(() => page.mouse.move(100, 100));
    truth.turnAway({ at: last.at + tempo.idleAfter, give: last.give + END_OF_STREAM_KNOWN_TO });
    await testbed.look((1.25 * tempo.idleAfter) / 1_000);
    truth.turnTo('instagram', await timed(() => page.mouse.move(200, 200)));
    await testbed.scroll(page, seconds / 2);
    await testbed.turnAway();
    return [{ truth: truth.given(), credited: await testbed.credited() }];
  },
};
