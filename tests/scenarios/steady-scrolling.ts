import type { Scenario } from './scenario';

export const steadyScrolling: Scenario = {
  name: 'steady scrolling',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds);
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
