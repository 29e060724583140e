import type { Page } from '@playwright/test';
import { type SeenCard, seeCard, waitForCard, waitForNoCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn, usageOf } from '../../dev/browser/journey';
import { lookAt, scrollFeed, switchTo, type } from '../../dev/browser/person';
import { changeSettings, storedSettings } from '../../dev/browser/stored-settings';
import type { SampleFeed } from '../../dev/sample-feed/sample-feed-server';
import { REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { askAfter } from '../harness/ask-on-card';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { sentencesWithout } from '../harness/sentences-without';

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const LONG_ENOUGH_MS = 10_500;

/** Longer than two nudges are apart at the pace "often": fifteen minutes. */
const AFTER_A_GAP_MS = 17_000;

/** Longer than a due card needs to come, which takes a pause and a report. */
const A_PAUSE_MS = 3_000;

interface Nudged {
  own: Page;
  page: Page;
  card: SeenCard;
}

/** Begins with withholding off, so that every due nudge is shown: otherwise three in ten are withheld by chance. */
async function beginShown(enough: EnoughBrowser): Promise<Page> {
  const own = await beginOn(enough, ['Instagram']);
  await changeSettings(own, { withholding: false });
  return own;
}

/** Scrolls a feed until a card comes at a pause. */
async function scrollToCard(enough: EnoughBrowser, feed: SampleFeed): Promise<Nudged> {
  const own = await beginShown(enough);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  return { own, page, card: await waitForCard(page) };
}

/** Lets a page measure its longest time without scrolling, in ms; returns a function that reads it. */
async function measureStillness(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const noted = globalThis as unknown as Stillness;
    noted.longestStill = 0;
    noted.scrolledAt = performance.now();
    addEventListener('scroll', () => {
      noted.longestStill = Math.max(noted.longestStill, performance.now() - noted.scrolledAt);
      noted.scrolledAt = performance.now();
    });
  });
  return () =>
    page.evaluate(() => {
      const { longestStill, scrolledAt } = globalThis as unknown as Stillness;
      return Math.max(longestStill, performance.now() - scrolledAt);
    });
}

interface Stillness {
  longestStill: number;
  scrolledAt: number;
}

const outcomesIn = async (own: Page): Promise<unknown[]> => {
  const { moments = [] } = await readDatabase(own);
  return moments.map((moment) => (moment as { outcome: string }).outcome);
};

test('a card comes at a pause after enough passive scrolling, and "This helped" is stored, answered and removes it', async ({
  enough,
  feed,
}) => {
  const { own, page, card } = await scrollToCard(enough, feed);
  expect(card.text.length).toBeGreaterThan(10);
  expect(await outcomesIn(own)).toEqual(['shown']);
  await card.press('This helped');
  expect((await seeCard(page))?.text).toContain('Glad it did.');
  expect(await outcomesIn(own)).toEqual(['helpful']);
  await waitForNoCard(page);
  expect(await outcomesIn(own)).toEqual(['helpful']);
  // An answer on the card does not count as taking part in the site.
  await switchTo(own);
  await expect.poll(async () => (await usageOf(own, 'instagram')).passiveMs).toBeGreaterThan(LONG_ENOUGH_MS);
  expect((await usageOf(own, 'instagram')).activeMs).toBe(0);
});

test('no card comes while the person keeps scrolling', async ({ enough, feed }) => {
  await beginShown(enough);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const longestStill = await measureStillness(page);
  let seen: SeenCard | undefined;
  let still = 0;
  await scrollFeed(page, {
    forMs: LONG_ENOUGH_MS,
    until: async () => {
      seen = await seeCard(page);
      still = await longestStill();
      return seen !== undefined;
    },
  });
  // On a busy machine the next turn of the wheel may come so late that the page sees a real pause. Then a card is
  // right.
  expect(seen === undefined || still >= REHEARSAL_TEMPO.pause).toBe(true);
  await waitForCard(page);
});

test('no card comes when the person writes in between', async ({ enough, feed }) => {
  const own = await beginShown(enough);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  // Each stretch is too short for a card, even when a busy machine makes it longer; both together would be long enough.
  await scrollFeed(page, { forMs: 5_000 });
  await type(page.getByRole('textbox', { name: 'Add a comment' }).first(), 'Lovely');
  await scrollFeed(page, { forMs: 5_000 });
  await lookAt(page, A_PAUSE_MS);
  await switchTo(own);
  await expect
    .poll(async () => {
      const { spans = [] } = await readDatabase(own);
      return spans.filter((span) => (span as { engagement: string }).engagement === 'scrolling').length;
    })
    .toBeGreaterThan(1);
  expect(await outcomesIn(own)).toEqual([]);
});

test('carrying on mutes nothing: a further card comes in this sitting', async ({ enough, feed }) => {
  const { own, page, card } = await scrollToCard(enough, feed);
  expect(card.buttons).not.toContain('Quiet for this visit');
  await changeSettings(own, { pace: 'often', sites: [{ site: 'instagram', since: 0 }] });
  await card.press('Carry on');
  await waitForNoCard(page);
  expect(await outcomesIn(own)).toEqual(['carriedOn']);
  await scrollFeed(page, { forMs: AFTER_A_GAP_MS });
  await waitForCard(page);
  expect((await outcomesIn(own)).sort()).toEqual(['carriedOn', 'shown']);
});

test('"Quiet for this visit" says what it does, and no further card comes in this sitting', async ({
  enough,
  feed,
}) => {
  const { own, page, card } = await scrollToCard(enough, feed);
  await changeSettings(own, { pace: 'often', sites: [{ site: 'instagram', since: 0 }] });
  await askAfter(page, card, 'Carry on', 'Quiet for this visit', 'No more nudges in this visit.');
  await waitForNoCard(page);
  await scrollFeed(page, { forMs: AFTER_A_GAP_MS });
  await lookAt(page, A_PAUSE_MS);
  await switchTo(own);
  expect(await outcomesIn(own)).toEqual(['carriedOn']);
  const { silences = [] } = await readDatabase(own);
  expect(silences.flatMap((one) => (one as { hindrances: string[] }).hindrances)).toContain(
    'notNowThisSitting',
  );
});

test('"Fewer nudges" sets the next gentler pace, once, and is offered while there is one', async ({
  enough,
  feed,
}) => {
  const { own, page, card } = await scrollToCard(enough, feed);
  const before = await storedSettings(own);
  await askAfter(page, card, 'This helped', 'Fewer nudges', 'Fewer nudges from now on.');
  expect((await waitForCard(page)).buttons).not.toContain('Fewer nudges');
  expect(before).toMatchObject({ pace: 'balanced', firstNudgeMinutes: 8 });
  expect(await storedSettings(own)).toMatchObject({ pace: 'gentle', firstNudgeMinutes: 15 });
  expect(await outcomesIn(own)).toEqual(['helpful']);
});

test('the first cards show the sentence and the ways out, and a field opens when it is asked for', async ({
  enough,
  feed,
}) => {
  const own = await beginShown(enough);
  await changeSettings(own, { sentencesOff: sentencesWithout('ownPath') });
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  const card = await waitForCard(page);
  expect(card.fields).toEqual([]);
  expect(card.text).not.toContain('different kinds of nudges');
  await card.press('Write a line');
  const [field] = (await waitForCard(page)).fields;
  expect(field?.name).toBe('One thing, if you like');
  await page.keyboard.type('tea');
  await expect.poll(async () => (await seeCard(page))?.fields[0]?.value).toBe('tea');
  await (await waitForCard(page)).press('Why this?');
  expect((await seeCard(page))?.text).toContain('You’ll see different kinds of nudges.');
});

test('"Leave the feed" is stored and answered, then the tab closes', async ({ enough, feed }) => {
  const { own, page, card } = await scrollToCard(enough, feed);
  const closed = page.waitForEvent('close');
  await card.press('Leave the feed');
  await closed;
  expect(await outcomesIn(own)).toEqual(['closedTab']);
  expect(enough.context.pages()).toContain(own);
});

test('a card that is left alone fades, but not while the pointer is on it', async ({ enough, feed }) => {
  const { own, page, card } = await scrollToCard(enough, feed);
  await card.pointAt();
  // A card that is left alone fades after twelve seconds.
  await lookAt(page, 14_000);
  expect(await seeCard(page)).toBeDefined();
  await page.mouse.move(5, 5);
  await waitForNoCard(page);
  expect(await outcomesIn(own)).toEqual(['faded']);
});

test('the card does not take the focus, is on top of the page, and leaves no trace', async ({
  enough,
  feed,
}) => {
  await beginShown(enough);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  const focused = page.getByRole('link').first();
  const rootChildren = () =>
    page.evaluate(() => [...document.documentElement.children].map(({ tagName }) => tagName));
  const before = await rootChildren();
  await focused.focus();
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  const card = await waitForCard(page);

  await expect(focused).toBeFocused();
  const { x, y, width, height } = card.box;
  const onTop = await page.evaluate(
    ([left, top]) => {
      const element = document.elementFromPoint(left as number, top as number);
      return {
        isHost: element?.parentElement === document.documentElement && element.matches(':popover-open'),
        shadowRoot: element?.shadowRoot,
        named: element?.getAttributeNames().filter((name) => name !== 'popover'),
        content: element?.innerHTML,
      };
    },
    [x + width / 2, y + height / 2],
  );
  expect(onTop).toEqual({ isHost: true, shadowRoot: null, named: [], content: '' });

  await card.press('This helped');
  await waitForNoCard(page);
  expect(await rootChildren()).toEqual(before);
});

test('no nudge comes while nudges are snoozed', async ({ enough, feed }) => {
  const own = await beginShown(enough);
  const popup = await enough.openPage('popup');
  await popup.getByRole('button', { name: '1 hour' }).click();
  await expect(popup.getByText(/Nudges are paused until/)).toBeVisible();

  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: LONG_ENOUGH_MS });
  await lookAt(page, A_PAUSE_MS);
  await switchTo(popup);
  expect(await outcomesIn(own)).toEqual([]);

  await popup.getByRole('button', { name: 'Show nudges again' }).click();
  await expect(popup.getByText(/Nudges are paused until/)).toBeHidden();
  await switchTo(page);
  await scrollFeed(page, { forMs: 2_000 });
  await waitForCard(page);
});
