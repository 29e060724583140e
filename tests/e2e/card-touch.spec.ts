import type { Page } from '@playwright/test';
import { seeCard, waitForCard, waitForNoCard } from '../../dev/browser/card';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { expect, test } from '../harness/card-test';
import { type Finger, onPhone, PHONE } from '../harness/phone';
import { repeatUntil } from '../harness/repeat-until';

const MIDDLE = [PHONE.width / 2, PHONE.height - 80] as const;
const UP = [0, -400] as const;

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const LONG_ENOUGH_MS = 10_500;

/** Swipes up a feed as a person does, with a look at a post after each swipe. */
async function swipeFeed(page: Page, { swipe }: Finger, forMs: number): Promise<void> {
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    const before = await page.evaluate(() => scrollY);
    await swipe(MIDDLE, UP);
    await page.waitForFunction((y) => scrollY > y, before);
    await lookAt(page, 300);
  }
}

test('swiping up a feed is passive time, and at a pause a card comes that a finger can answer', async ({
  enough,
  feed,
}) => {
  const own = await beginOn(enough, ['Instagram']);
  await changeSettings(own, { withholding: false });
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const finger = await onPhone(page);
  await swipeFeed(page, finger, LONG_ENOUGH_MS);
  const card = await waitForCard(page);
  await waitForCardAtRest(page);
  expect(card.box.x).toBeGreaterThanOrEqual(0);
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(PHONE.width);
  const helped = await card.middleOf('This helped');
  await repeatUntil(
    'the card to reply',
    () => finger.tapAt(helped),
    async () => (await seeCard(page))?.text.includes('Glad it did.') ?? false,
  );
  await waitForNoCard(page);
  const { passiveMs, activeMs } = await usageOf(own, 'instagram');
  expect(passiveMs).toBeGreaterThan(LONG_ENOUGH_MS / 2);
  expect(activeMs).toBe(0);
});

for (const [exit, outcome] of [
  ['This helped', 'helpful'],
  ['Carry on', 'carriedOn'],
] as const) {
  test(`a tap on "${exit}" is stored and takes the card away`, async ({ cardPage }) => {
    const { page, bring, outcomes } = await cardPage();
    const { tapAt } = await onPhone(page);
    const card = await bring();
    await waitForCardAtRest(page);
    const at = await card.middleOf(exit);
    await repeatUntil(
      'the answer to be stored',
      () => tapAt(at),
      async () => (await outcomes())[0] === outcome,
    );
    await waitForNoCard(page);
  });
}

test('a tap on "Leave the feed" closes the tab', async ({ cardPage }) => {
  const { page, bring } = await cardPage();
  const { tapAt } = await onPhone(page);
  const card = await bring();
  await waitForCardAtRest(page);
  const at = await card.middleOf('Leave the feed');
  await repeatUntil(
    'the tab to close',
    () => tapAt(at).catch(() => undefined),
    async () => page.isClosed(),
  );
});

test('a swipe over a card answers nothing, scrolls the feed below, and is a sign that a person is there', async ({
  cardPage,
}) => {
  const { page, own, bring, outcomes } = await cardPage();
  const { swipe } = await onPhone(page);
  const card = await bring({ practice: null });
  await waitForCardAtRest(page);
  const { x, y, width, height } = card.box;
  const before = await page.evaluate(() => scrollY);
  const on = [x + width / 2, y + height / 2] as const;
  for (let times = 0; times < 3; times += 1) await swipe(on, [0, -200]);
  await page.waitForFunction((from) => scrollY > from, before);
  expect(await seeCard(page)).toBeDefined();
  expect(await outcomes()).toEqual(['shown']);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(0);
});

test('a finger drags a card by its head into another corner, and the page does not scroll', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  const { swipe } = await onPhone(page);
  const card = await bring({ corner: 'bottomEnd' });
  await waitForCardAtRest(page);
  const before = await page.evaluate(() => scrollY);
  await swipe([card.box.x + 80, card.box.y + 20], [0, -450]);
  await expect.poll(async () => (await seeCard(page))?.box.y).toBeLessThan(PHONE.height / 3);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('a card does not come where two fingers have zoomed the page so far that it would be out of view', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  await onPhone(page);
  const session = await page.context().newCDPSession(page);
  const zoomTo = async (scale: number) => {
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    await page.waitForFunction((wanted) => Math.abs((visualViewport?.scale ?? 0) - wanted) < 0.01, scale);
  };
  await zoomTo(3);
  await expect(bring({ corner: 'bottomEnd' })).rejects.toThrow('The card did not come: outOfReach');
  await zoomTo(1);
  expect((await bring({ corner: 'bottomEnd' })).buttons).toContain('Carry on');
});

test('everything on a card is at least 24 pixels wide and high, and its exits and practice 44 high', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  await onPhone(page);
  for (const practice of ['reframe', 'intent', 'breathe', null] as const) {
    await bring({ practice, triggers: ['passive', 'lateNight'] });
    await waitForCardAtRest(page);
    const frames = page.frames().filter((frame) => frame !== page.mainFrame());
    const sizes = await Promise.all(
      frames.map((frame) =>
        frame.locator('button, input').evaluateAll((parts) =>
          parts.map((part) => {
            const { width, height } = part.getBoundingClientRect();
            const isMain = part.closest('.exits, .practice') !== null;
            return { name: part.textContent || part.getAttribute('aria-label'), width, height, isMain };
          }),
        ),
      ),
    );
    expect(sizes.flat().length).toBeGreaterThanOrEqual(5);
    const small = sizes
      .flat()
      .filter(({ width, height, isMain }) => width < 24 || height < (isMain ? 44 : 24));
    expect(small, `${practice}`).toEqual([]);
  }
});
