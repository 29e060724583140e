import type { Page } from '@playwright/test';
import { openBehind } from '../../dev/browser/windows';
import type { Scenario } from './scenario';

const TABS = 30;

/** The person looks at each tab in turn. All of them together are credited with as much as one tab would be. */
export const thirtyTabs: Scenario = {
  name: '30 tabs of one site',
  async play(testbed, seconds) {
    const tabs: Page[] = [];
    while (tabs.length < TABS)
      tabs.push(await openBehind(testbed.browser, testbed.feed.url('www.instagram.com')));
    if ((await testbed.credited()) > 0) throw new Error('A tab in the background was credited.');
    for (const tab of tabs) {
      await testbed.turnTo(tab);
      await testbed.look(seconds / TABS);
    }
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
