import type { Page } from '@playwright/test';
import type { Scenario } from './scenario';
import type { Stage } from './stage';
import { type Instant, timed } from './truth';

const EVERY_SECONDS = 3;

/**
 * Pages are opened, looked at for some seconds, and left for good: what was not yet reported has to be reported then.
 * @param leave leaves the page, and says when it was gone
 */
const leaving = (name: string, leave: (stage: Stage, page: Page) => Promise<Instant>): Scenario => ({
  name,
  async play(stage, seconds) {
    for (let passed = 0; passed < seconds; passed += EVERY_SECONDS) {
      const page = await stage.open('www.instagram.com');
      await stage.scroll(page, EVERY_SECONDS);
      stage.truth.turnAway(await leave(stage, page));
    }
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
});

export const leftForAnotherSite = leaving('another site opened in the same tab', async (stage, page) => {
  await page.goto(stage.feed.url('elsewhere.example', '/plain'));
  return stage.begun(page);
});

export const closedTab = leaving('the tab closed', (_stage, page) => timed(() => page.close()));
