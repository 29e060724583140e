import type { Page } from '@playwright/test';
import type { Scenario } from './scenario';

/** How long there was no document, in ms and by the browser's own account: between the old one's end and the new one's. */
const betweenDocuments = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { unloadEventStart, domLoading } = performance.timing;
    return unloadEventStart === 0 ? 0 : domLoading - unloadEventStart;
  });

/** A page is left by reloading, by going elsewhere on the site, back and forward. Something is in view all the time. */
export const reloadAndBack: Scenario = {
  name: 'reload and back-forward',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    const loads = [
      () => page.reload(),
      () => page.goto(stage.feed.url('www.instagram.com', '/ines/')),
      // A page that comes out of the back-forward cache is there at once and never loads.
      () => page.goBack({ waitUntil: 'commit' }),
      () => page.goForward({ waitUntil: 'commit' }),
      () => page.reload(),
    ];
    let without = 0;
    for (const load of loads) {
      await stage.scroll(page, seconds / (loads.length + 1));
      const before = await page.evaluate(() => performance.timeOrigin);
      await load();
      const isNew = (await page.evaluate(() => performance.timeOrigin)) > before;
      if (isNew) without += await betweenDocuments(page);
    }
    await stage.scroll(page, seconds / (loads.length + 1));
    await stage.turnAway();
    return [
      {
        truth: stage.truth.given(),
        credited: await stage.credited(),
        mayLose: { upTo: without, because: 'between one document and the next there is none to look at' },
      },
    ];
  },
};
