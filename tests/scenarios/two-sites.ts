import type { Scenario } from './scenario';

const EVERY_SECONDS = 3;
/** By then a sensor has begun, however much a page has to do. */
const OPEN_SECONDS = 1.5;

export const twoSites: Scenario = {
  name: 'two sites in turn',
  async play(stage, seconds) {
    // A page that is left before its sensor began loses what it was given: here the pages are long open.
    const first = await stage.open('www.instagram.com');
    await stage.look(OPEN_SECONDS);
    const second = await stage.open('x.com', '/home');
    await stage.look(OPEN_SECONDS);
    const pages = [first, second];
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
