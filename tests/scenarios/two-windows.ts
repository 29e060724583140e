import type { Page } from '@playwright/test';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

const EVERY_SECONDS = 2;

/** Opens an address in a new window, which takes the focus as a window that a person opens does. */
async function openWindow(stage: Stage, host: string, left: number): Promise<Page> {
  const opened = stage.chromium.context.waitForEvent('page');
  const session = await stage.session();
  await session.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    left,
    top: 0,
    width: 400,
    height: 700,
  });
  const page = await opened;
  await page.goto(stage.feed.url(host));
  return page;
}

const hasFocus = (page: Page) => page.evaluate(() => document.hasFocus() || undefined);

/** Two windows of two sites are side by side, both visible, and take the focus in turn. */
export const twoWindows: Scenario = {
  name: 'two windows taking focus in turn',
  needs: ['display'],
  async play(stage, seconds) {
    const instagram = await openWindow(stage, 'www.instagram.com', 420);
    const x = await openWindow(stage, 'x.com', 840);
    // Attention credited while the windows opened is subtracted.
    await stage.own.bringToFront();
    const before = await stage.credited();
    const beforeOnX = await stage.stored(({ site }) => site === 'x');
    for (let turn = 0; turn * EVERY_SECONDS < seconds; turn++) {
      const page = turn % 2 === 0 ? instagram : x;
      const other = turn % 2 === 0 ? x : instagram;
      await stage.turnTo(page);
      if (await hasFocus(other)) throw new Error('Both windows claim the focus.');
      if (await other.evaluate(() => document.hidden)) throw new Error('The other window is not in view.');
      await stage.scroll(page, EVERY_SECONDS);
    }
    await stage.turnAway();
    const all = (await stage.credited()) - before;
    const onX = (await stage.stored(({ site }) => site === 'x')) - beforeOnX;
    return [
      { of: 'both', truth: stage.truth.given(), credited: all },
      { of: 'one', truth: stage.truth.given('x'), credited: onX },
    ];
  },
};
