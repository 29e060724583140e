import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { seeCard, waitForCard } from '../../dev/browser/card';
import { beginOn } from '../../dev/browser/journey';
import { changeSettings } from '../../dev/browser/stored-settings';
import { REHEARSAL_SENSING } from '../../lib/domain/attention/sensing-tempo';
import { expect, test } from '../harness/card-test';
import { expectCredited } from '../harness/expect-credited';
import { bringNudge } from '../harness/inject-nudge';
import { begunIn, bringToFront, openObservedTab } from '../scenarios/page-focus';
import { Truth } from '../scenarios/truth';

/** Long enough for a person to count as idle in between, and shorter than a card stays. */
const TURNING_MS = REHEARSAL_SENSING.idleAfter + 3_000;

/** Turns the wheel for a while in the corner where cards are. */
async function turnWheel(page: Page): Promise<void> {
  const [width, height] = await page.evaluate(() => [innerWidth, innerHeight] as const);
  await page.mouse.move(width - 200, height - 90);
  for (const end = performance.now() + TURNING_MS; performance.now() < end; ) {
    await page.mouse.wheel(0, 120);
    await delay(250);
  }
}

for (const arm of ['withheld', 'shown'] as const) {
  test(`turning the wheel over a card counts as much as turning it where a card was withheld: ${arm}`, async ({
    enough,
    feed,
  }) => {
    const own = await beginOn(enough, ['Instagram']);
    // No card comes by itself.
    await changeSettings(own, { snoozedUntil: Date.now() + 86_400_000 });
    const truth = new Truth();
    const page = await openObservedTab(enough.context);
    await page.goto(feed.url('www.instagram.com'));
    truth.turnTo('instagram', await begunIn(page));
    if (arm === 'shown') {
      await bringNudge(own, page);
      await waitForCard(page);
    }
    const scrolledFrom = await page.evaluate(() => scrollY);
    await turnWheel(page);
    expect((await seeCard(page)) !== undefined).toBe(arm === 'shown');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(scrolledFrom);
    truth.turnAway(await bringToFront(own, page));
    await expectCredited(own, 'instagram', truth.given());
  });
}
