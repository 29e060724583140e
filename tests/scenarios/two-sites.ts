import type { Scenario } from './scenario';

const EVERY_SECONDS = 3;

export const twoSites: Scenario = {
  name: 'two sites in turn',
  async play(stage, seconds) {
    const pages = [await stage.open('www.instagram.com'), await stage.open('x.com', '/home')];
    for (let turn = 0; turn * EVERY_SECONDS < seconds; turn++) {
      const page = pages[turn % pages.length];
      if (!page) continue;
      await stage.turnTo(page);
      await stage.scroll(page, EVERY_SECONDS);
    }
    await stage.turnAway();
    const all = await stage.credited();
    const instagram = await stage.stored(({ site }) => site === 'instagram');
    return [
      { of: 'both', truth: stage.truth.given(), credited: all },
      { of: 'instagram', truth: stage.truth.given('instagram'), credited: instagram },
    ];
  },
};
