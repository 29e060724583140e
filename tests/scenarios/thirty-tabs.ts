import type { Page } from '@playwright/test';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

const TABS = 30;

/** Opens a tab in the background, as the middle mouse button does. */
async function openBehind(stage: Stage): Promise<Page> {
  const opened = stage.chromium.context.waitForEvent('page');
  const session = await stage.session();
  await session.send('Target.createTarget', { url: stage.feed.url('www.instagram.com'), background: true });
  const page = await opened;
  await page.waitForLoadState();
  await session.detach();
  return page;
}

/** The person looks at each tab in turn. All of them together are credited with as much as one tab would be. */
export const thirtyTabs: Scenario = {
  name: '30 tabs of one site',
  async play(stage, seconds) {
    const tabs: Page[] = [];
    while (tabs.length < TABS) tabs.push(await openBehind(stage));
    if ((await stage.credited()) > 0) throw new Error('A tab in the background was credited.');
    for (const tab of tabs) {
      await stage.turnTo(tab);
      await stage.look(seconds / TABS);
    }
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
};
