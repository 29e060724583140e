import type { Scenario } from './scenario';

const EVERY_SECONDS = 2;

export const tabSwitches: Scenario = {
  name: 'tab switches every 2 s',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    for (let passed = 0; passed < seconds; passed += 2 * EVERY_SECONDS) {
      await stage.turnTo(page);
      await stage.scroll(page, EVERY_SECONDS);
      await stage.turnAway();
      await stage.look(EVERY_SECONDS);
    }
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
};
