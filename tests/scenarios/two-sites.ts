import type { Scenario } from './scenario';

const EVERY_SECONDS = 3;

export const twoSites: Scenario = {
  name: 'two sites in turn',
  async play(testbed, seconds) {
    const pages = [await testbed.open('www.instagram.com'), await testbed.open('x.com', '/home')];
    for (let turn = 0; turn * EVERY_SECONDS < seconds; turn++) {
      const page = pages[turn % pages.length];
      if (!page) continue;
      await testbed.turnTo(page);
      await testbed.scroll(page, EVERY_SECONDS);
    }
    await testbed.turnAway();
    const all = await testbed.credited();
    const instagram = await testbed.stored(({ site }) => site === 'instagram');
    return [
      { of: 'both', truth: testbed.truth.given(), credited: all },
      { of: 'instagram', truth: testbed.truth.given('instagram'), credited: instagram },
    ];
  },
};
