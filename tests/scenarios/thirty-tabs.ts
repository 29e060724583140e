import type { Page } from '@playwright/test';
import type { Scenario } from './scenario';
import type { Testbed } from './testbed';

const TABS = 30;

/** Opens a tab in the background, as the middle mouse button does. */
async function openBehind(testbed: Testbed): Promise<Page> {
  const opened = testbed.chromium.context.waitForEvent('page');
  const session = await testbed.session();
  await session.send('Target.createTarget', { url: testbed.feed.url('www.instagram.com'), background: true });
  const page = await opened;
  await page.waitForLoadState();
  await session.detach();
  return page;
}

/** The person looks at each tab in turn. All of them together are credited with as much as one tab would be. */
export const thirtyTabs: Scenario = {
  name: '30 tabs of one site',
  async play(testbed, seconds) {
    const tabs: Page[] = [];
    while (tabs.length < TABS) tabs.push(await openBehind(testbed));
    if ((await testbed.credited()) > 0) throw new Error('A tab in the background was credited.');
    for (const tab of tabs) {
      await testbed.turnTo(tab);
      await testbed.look(seconds / TABS);
    }
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
