import type { Page } from '@playwright/test';
import { closeTab } from '../../dev/browser/windows';
import { BUSY_PAGE } from './busy-page';
import { timesOf } from './page-focus';
import type { Scenario } from './scenario';
import type { Testbed } from './testbed';
import { between, type Instant, timed } from './truth';

const EVERY_SECONDS = 3;

/**
 * Pages are opened, looked at for some seconds, and left for good. What was not reported yet must be reported then.
 * @param leave leaves the page, and returns when it was gone
 */
const leaving = (name: string, leave: (testbed: Testbed, page: Page) => Promise<Instant>): Scenario => ({
  name,
  async play(testbed, seconds) {
    for (let passed = 0; passed < seconds; passed += EVERY_SECONDS) {
      const page = await testbed.open('www.instagram.com');
      await testbed.scroll(page, EVERY_SECONDS);
      testbed.truth.turnAway(await leave(testbed, page));
    }
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
});

/** The page goes at some time between the command and the first paint of the next one. */
async function goElsewhere(testbed: Testbed, page: Page): Promise<Instant> {
  const asked = Date.now();
  await page.goto(testbed.feed.url('elsewhere.example', '/plain'));
  return between(asked, (await timesOf(page)).firstPaint);
}

const close = ({ browser }: Testbed, page: Page): Promise<Instant> => timed(() => closeTab(browser, page));

export const leftForAnotherSite = leaving('another site opened in the same tab', goElsewhere);

export const closedTab = leaving('the tab closed', close);

const BUSY_SECONDS = 0.6;

/** Pages are left in every possible way while they are still loading, before the sensor could start on idle time. */
export const leftWhileLoading: Scenario = {
  name: 'pages left while they load',
  async play(testbed, seconds) {
    const leave = [goElsewhere, close, async () => testbed.turnAway()];
    for (let at = 0; at * BUSY_SECONDS < seconds; at++) {
      const page = await testbed.open('www.instagram.com', BUSY_PAGE);
      await testbed.look(BUSY_SECONDS);
      const gone = await leave[at % leave.length]?.(testbed, page);
      if (gone) testbed.truth.turnAway(gone);
    }
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
