import type { Scenario } from './scenario';

const EVERY_SECONDS = 5;

export const stoppedWorker: Scenario = {
  name: 'the service worker stopped every 5 s',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    for (let passed = 0; passed < seconds; passed += EVERY_SECONDS) {
      await testbed.scroll(page, EVERY_SECONDS);
      await testbed.enough.stopWorker();
    }
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
