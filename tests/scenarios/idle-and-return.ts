import type { Scenario } from './scenario';
import { timed } from './truth';

/** The person stops all input, counts as away some time after the last one, and comes back with another. */
export const idleAndReturn: Scenario = {
  name: 'idle and return',
  async play(stage, seconds) {
    const { truth, tempo } = stage;
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    const last = await timed(() => page.mouse.move(100, 100));
    truth.turnAway({ ...last, at: last.at + tempo.idleAfter });
    await stage.look((1.25 * tempo.idleAfter) / 1_000);
    truth.turnTo('instagram', await timed(() => page.mouse.move(200, 200)));
    await stage.scroll(page, seconds / 2);
    await stage.turnAway();
    return [{ truth: truth.given(), credited: await stage.credited() }];
  },
};
