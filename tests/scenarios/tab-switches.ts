import type { Scenario } from './scenario';

const EVERY_SECONDS = 2;

export const tabSwitches: Scenario = {
  name: 'tab switches every 2 s',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    for (let passed = 0; passed < seconds; passed += 2 * EVERY_SECONDS) {
      await testbed.turnTo(page);
      await testbed.scroll(page, EVERY_SECONDS);
      await testbed.turnAway();
      await testbed.look(EVERY_SECONDS);
    }
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
