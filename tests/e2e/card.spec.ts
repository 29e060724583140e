import type { Page } from '@playwright/test';
import { seeCard, waitForCard, waitForNoCard } from '../../dev/browser/card';
import { lookAt, scrollFeed, switchTo } from '../../dev/browser/person';
import { changeSettings } from '../../dev/browser/stored-settings';
import { waitFor } from '../../dev/browser/wait';
import { pressKeys } from '../../dev/browser/xvfb';
import type { CardPractice } from '../../lib/domain/journal/practice';
import { expect, test } from '../harness/card-test';
import { repeatUntil } from '../harness/repeat-until';
import { sentencesWithout } from '../harness/sentences-without';

interface StorageApi {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

/** The time between two keys of someone who types quickly. */
const KEY_MS = 45;

/** A minute lasts one second in the rehearsal build, so the default of eight minutes of scrolling is eight seconds. */
const SCROLLED_ENOUGH_MS = 10_500;

/** Longer than the 22 seconds after which a card with a field fades when it is left alone. */
const LONGER_THAN_IT_STAYS_MS = 23_500;

const textOfCard = async (page: Page) => (await seeCard(page))?.text ?? '';

test.describe('an entry on a card is stored', () => {
  const WRITTEN: readonly [CardPractice, readonly [ask: string, line: string][], said: string][] = [
    ['notice', [['One word, if you like', 'restless']], 'Saved.'],
    ['gratitude', [['A line, if you like', 'Rain on the roof']], 'Saved.'],
    ['gladFor', [['What makes you glad for them?', 'Mia’s new garden']], 'Saved.'],
    ['reachOut', [['Who comes to mind?', 'Anna']], 'You could write two lines to Anna.'],
    ['ownPath', [['One thing, if you like', 'I called back']], 'Saved.'],
    ['reframe', [['A fairer way to put it', 'This one went badly']], 'Saved.'],
  ];

  test('for every practice, when "Keep" is pressed', async ({ cardPage }) => {
    const { page, bring, written } = await cardPage();
    const sofar: string[] = [];
    for (const [practice, lines, said] of WRITTEN) {
      const card = await bring({ practice });
      for (const [ask, line] of lines) {
        await card.click(ask);
        await page.keyboard.type(line);
        sofar.push(line);
      }
      await card.press('Keep');
      await expect.poll(() => textOfCard(page), practice).toContain(said);
      await expect.poll(async () => (await written()).sort(), practice).toEqual([...sofar].sort());
    }
  });

  test('when Enter is pressed, and when one of the intents is tapped', async ({ cardPage }) => {
    const { page, bring, written } = await cardPage();
    const card = await bring({ practice: 'notice' });
    await card.pointAt();
    await lookAt(page, 1_000);
    await card.click('One word, if you like');
    await page.keyboard.type('calm');
    await expect
      .poll(async () => {
        await page.keyboard.press('Enter');
        return written();
      })
      .toEqual(['calm']);
    await (await bring({ practice: 'intent' })).press('Just looking');
    await expect.poll(written).toEqual(expect.arrayContaining(['calm', 'looking']));
    await expect.poll(() => textOfCard(page)).toContain('Saved.');
  });
});

test.describe('an entry that is half written on a card is a draft, and no entry', () => {
  for (const [way, leave] of [
    ['the tab is closed', (page: Page) => page.close({ runBeforeUnload: true })],
    ['another page is opened', (page: Page) => page.goto('about:blank')],
  ] as const) {
    for (const worker of ['awake', 'asleep'] as const) {
      test(`when ${way} at once, with the worker ${worker}`, async ({ cardPage }) => {
        const { enough, page, bring, drafts, written } = await cardPage();
        const card = await bring({ practice: 'gratitude' });
        await card.click('A line, if you like');
        await page.keyboard.type('A long walk', { delay: KEY_MS });
        if (worker === 'asleep') {
          await enough.stopWorker();
          // What a worker is still waking for is dropped with its page (docs/edge-cases.md).
          await page.keyboard.type(' ');
          await expect.poll(drafts).toEqual({ gratitude: ['A long walk '] });
        } else await page.keyboard.type(' ');
        await page.keyboard.type('home', { delay: KEY_MS });
        await leave(page);
        await expect.poll(drafts).toEqual({ gratitude: ['A long walk home'] });
        expect(await written()).toEqual([]);
      });
    }
  }

  test('when the card is answered, closed by Escape, or replaced by another one', async ({ cardPage }) => {
    const { page, bring, drafts, outcomes, written } = await cardPage();
    const write = async (practice: CardPractice, ask: string, line: string) => {
      const card = await bring({ practice });
      await card.click(ask);
      await page.keyboard.type(line);
      return card;
    };
    await (await write('notice', 'One word, if you like', 'one')).press('This helped');
    await expect
      .poll(() => textOfCard(page))
      .toContain('You wrote something but didn’t press “Keep”. It comes back on the next nudge like this.');
    await waitForNoCard(page);
    const carriedOn = await write('gratitude', 'A line, if you like', 'two');
    await carriedOn.press('Carry on');
    // The second press closes the card, which would also go by itself.
    await carriedOn.press('Carry on');
    await waitForNoCard(page);
    await write('gladFor', 'What makes you glad for them?', 'three');
    await repeatUntil(
      'Escape to take the card away',
      () => page.keyboard.press('Escape'),
      async () => (await seeCard(page)) === undefined,
    );
    await write('reachOut', 'Who comes to mind?', 'four');
    await write('ownPath', 'One thing, if you like', 'five');
    await expect.poll(drafts).toEqual({
      ...{ notice: ['one'], gratitude: ['two'], gladFor: ['three'], reachOut: ['four'], ownPath: ['five'] },
    });
    expect((await outcomes()).sort()).toEqual(['carriedOn', 'carriedOn', 'helpful', 'shown', 'shown']);
    expect(await written()).toEqual([]);
  });
});

test('what was half written is on the next card of its practice, and is an entry once it is kept', async ({
  cardPage,
}) => {
  const { own, page, drafts, written } = await cardPage();
  await changeSettings(own, { withholding: false, sentencesOff: sentencesWithout('notice') });
  await own.evaluate(
    (cardDrafts) => (globalThis as unknown as StorageApi).chrome.storage.local.set({ cardDrafts }),
    { notice: { draft: ['restl'], at: Date.now() } },
  );
  await scrollFeed(page, { forMs: SCROLLED_ENOUGH_MS });
  const card = await waitForCard(page);
  expect(card.fields).toEqual([{ name: 'One word, if you like', value: 'restl' }]);
  await card.press('Keep');
  await expect.poll(written).toEqual(['restl']);
  expect(await drafts()).toEqual({});
});

test('an entry that is deleted again is no draft any more', async ({ cardPage }) => {
  const { page, bring, drafts, outcomes, written } = await cardPage();
  const card = await bring({ practice: 'gratitude' });
  await card.click('A line, if you like');
  await page.keyboard.type('ab', { delay: KEY_MS });
  await expect.poll(drafts).toEqual({ gratitude: ['ab'] });
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect.poll(drafts).toEqual({});
  await card.press('This helped');
  await waitForNoCard(page);
  expect(await outcomes()).toEqual(['helpful']);
  expect(await written()).toEqual([]);
});

test('"Why this?" gives the reasons for a card, and on the first cards also that the kind of nudge changes', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  const triggers = ['passive', 'manyProfiles', 'backSoon', 'lateNight'] as const;
  await (await bring({ triggers, minutes: 9 })).press('Why this?');
  expect(await textOfCard(page)).not.toContain('different kinds of nudges');
  const card = await bring({ triggers, minutes: 9, isAmongFirst: true });
  expect(card.text).not.toContain('9 minutes');
  expect(card.text).not.toContain('different kinds of nudges');
  await card.press('Why this?');
  const text = await textOfCard(page);
  for (const reason of ['about 9 minutes', 'several profiles', 'came back', 'late at night']) {
    expect(text).toContain(reason);
  }
  expect(text).toContain('You’ll see different kinds of nudges. In the options you can choose');
  await card.press('Why this?');
  expect(await textOfCard(page)).toBe(card.text);
});

test('a card links to its practice', async ({ cardPage }) => {
  const { enough, page, bring, outcomes } = await cardPage();
  await (await bring()).press('Why this?');
  const isPractices = (one: Page) => one.url().includes('practices.html');
  const opened = () => enough.context.pages().find(isPractices);
  await repeatUntil(
    'the practice to open',
    async () => (await waitForCard(page)).click('A practice that fits'),
    async () => opened() !== undefined,
  );
  const practices = await waitFor('the practice', opened);
  await expect(practices.getByRole('heading', { level: 1 })).toBeVisible();
  expect(practices.url()).toMatch(/practices\.html#breathe$/);
  expect(await outcomes()).toEqual(['shown']);
});

test('a card stays while an entry is unfinished or it has the keyboard’s focus, and fades after use by mouse', async ({
  cardPage,
}) => {
  const { page, bring, outcomes } = await cardPage();
  const card = await bring({ practice: 'notice' });
  await card.click('One word, if you like');
  await page.keyboard.type('uneasy');
  await page.mouse.click(5, 5);
  await lookAt(page, LONGER_THAN_IT_STAYS_MS);
  expect(await outcomes()).toEqual(['shown']);

  await (await waitForCard(page)).press('Keep');
  await page.keyboard.press('Tab');
  await page.mouse.move(5, 5);
  await lookAt(page, LONGER_THAN_IT_STAYS_MS);
  expect(await outcomes()).toEqual(['shown']);

  await (await waitForCard(page)).press('Why this?');
  await page.mouse.move(5, 5);
  await waitForNoCard(page);
  expect(await outcomes()).toEqual(['faded']);
});

test('a card does not stay under a pointer that rested where it came', async ({ cardPage }) => {
  const { page, bring, outcomes } = await cardPage();
  const [x, y] = await page.evaluate(() => [innerWidth - 200, innerHeight - 90] as const);
  await page.mouse.move(x - 5, y);
  await page.mouse.move(x, y);
  await bring({ practice: 'breathe' });
  const { box } = (await seeCard(page)) ?? {};
  expect(box && x > box.x && y > box.y).toBe(true);
  await waitForNoCard(page);
  expect(await outcomes()).toEqual(['faded']);
});

test('a breath takes 20 seconds, and the card stays that long', async ({ cardPage }) => {
  const { page, bring, outcomes } = await cardPage();
  const card = await bring({ practice: 'breathe' });
  await card.press('Breathe for 20 seconds');
  await page.mouse.move(5, 5);
  for (const word of ['Breathe in', 'A little more', 'And slowly out', 'Breathe in', 'That’s plenty.']) {
    // The shortest part lasts 1.5 s: one look a second could miss it.
    await expect.poll(() => textOfCard(page), { intervals: [100] }).toContain(word);
  }
  await waitForNoCard(page);
  expect(await outcomes()).toEqual(['faded']);
});

test.describe('by keyboard', () => {
  test('Escape on the page removes a card without an answer, but not while the person writes there', async ({
    cardPage,
  }) => {
    const { page, bring, outcomes } = await cardPage();
    await bring();
    await lookAt(page, 1_500);
    await page.getByRole('textbox', { name: 'Add a comment' }).first().focus();
    await page.keyboard.press('Escape');
    await lookAt(page, 500);
    expect(await outcomes()).toEqual(['shown']);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await repeatUntil(
      'Escape to take the card away',
      () => page.keyboard.press('Escape'),
      async () => (await outcomes())[0] === 'faded',
    );
    await waitForNoCard(page);
  });

  test('a shortcut moves the focus into the card, and the focus returns when the card goes', async ({
    display,
    cardPage,
  }) => {
    const { page, bring, outcomes } = await cardPage({ display: display.name });
    await switchTo(page);
    const field = page.getByRole('textbox', { name: 'Add a comment' }).first();
    await bring({ practice: 'notice' });
    await field.focus();
    await expect
      .poll(async () => {
        await pressKeys(display.name, 'alt+shift+k');
        return page.evaluate(() => document.activeElement?.matches(':popover-open'));
      })
      .toBe(true);
    await pressKeys(display.name, 'c', 'a', 'l', 'm');
    await expect.poll(async () => (await seeCard(page))?.fields[0]?.value).toBe('calm');
    await expect
      .poll(async () => {
        await pressKeys(display.name, 'Escape');
        return outcomes();
      })
      .toEqual(['carriedOn']);
    await waitForNoCard(page);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
  });
});
