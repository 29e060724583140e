import type { Scenario } from './scenario';

const EVERY_SECONDS = 5;

export const stoppedWorker: Scenario = {
  name: 'the service worker stopped every 5 s',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    for (let passed = 0; passed < seconds; passed += EVERY_SECONDS) {
      await stage.scroll(page, EVERY_SECONDS);
      await stage.enough.stopWorker();
    }
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
};
