import type { Page } from '@playwright/test';
import { openInAnotherWindow } from '../../dev/browser/windows';
import type { Scenario } from './scenario';
import type { Testbed } from './testbed';

const EVERY_SECONDS = 2;

const openWindow = (testbed: Testbed, host: string, left: number): Promise<Page> =>
  openInAnotherWindow(testbed.browser, testbed.feed.url(host), { left, top: 0, width: 400, height: 700 });

const hasFocus = (page: Page) => page.evaluate(() => document.hasFocus() || undefined);

/** Two windows of two sites are side by side, both visible, and take the focus in turn. */
export const twoWindows: Scenario = {
  name: 'two windows taking focus in turn',
  needs: ['display'],
  async play(testbed, seconds) {
    const instagram = await openWindow(testbed, 'www.instagram.com', 420);
    const x = await openWindow(testbed, 'x.com', 840);
    // Attention credited while the windows opened is subtracted.
    await testbed.own.bringToFront();
    const before = await testbed.credited();
    const beforeOnX = await testbed.stored(({ site }) => site === 'x');
    for (let turn = 0; turn * EVERY_SECONDS < seconds; turn++) {
      const page = turn % 2 === 0 ? instagram : x;
      const other = turn % 2 === 0 ? x : instagram;
      await testbed.turnTo(page);
      if (await hasFocus(other)) throw new Error('Both windows claim the focus.');
      if (await other.evaluate(() => document.hidden)) throw new Error('The other window is not in view.');
      await testbed.scroll(page, EVERY_SECONDS);
    }
    await testbed.turnAway();
    const all = (await testbed.credited()) - before;
    const onX = (await testbed.stored(({ site }) => site === 'x')) - beforeOnX;
    return [
      { of: 'both', truth: testbed.truth.given(), credited: all },
      { of: 'one', truth: testbed.truth.given('x'), credited: onX },
    ];
  },
};
