import type { Page } from '@playwright/test';
import type { MessageCatalogue } from '../../build/compiled-catalogue';
import { textsOf } from '../../build/made-up-languages';
import { type SeenCard, seeCard } from '../../dev/browser/card';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import type { CardPractice } from '../../lib/domain/journal/practice';
import { definitionOf, NUDGE_FAMILIES, practiceForSentence } from '../../lib/domain/nudges/nudge-family';
import { askAfter } from '../harness/ask-on-card';
import { type CardPageOptions, expect, test } from '../harness/card-test';
import { cardTextPlaces } from '../harness/card-text-places';
import type { BroughtNudge } from '../harness/inject-nudge';

/** Cards with different content, and what a person does on them before a picture is taken. */
const SCENES: Readonly<
  Record<string, { nudge: BroughtNudge; act?: (card: SeenCard, page: Page) => Promise<unknown> }>
> = {
  plain: { nudge: { sentence: 'You’re allowed a rest. No need to earn it.' } },
  first: {
    nudge: {
      sentence: 'You don’t have to feel any particular way right now.',
      practice: 'notice',
      isFolded: true,
      isAmongFirst: true,
      keys: 'Alt+Shift+K',
    },
  },
  why: {
    nudge: {
      sentence: 'How are you feeling? One word, if you like. There’s no wrong answer.',
      practice: 'notice',
      triggers: ['passive', 'manyProfiles'],
      minutes: 9,
      isAmongFirst: true,
    },
    act: (card) => card.press('Why this?'),
  },
  noticing: {
    nudge: { sentence: 'You’re allowed a rest. No need to earn it.', practice: 'notice', isNoticing: true },
  },
  reply: {
    nudge: { sentence: 'You’re allowed a rest. No need to earn it.' },
    act: (card) => card.press('This helped'),
  },
  quiet: {
    nudge: { sentence: 'You’re allowed a rest. No need to earn it.' },
    act: (card, page) =>
      askAfter(page, card, 'Carry on', 'Quiet for this visit', 'No more nudges in this visit.'),
  },
  reframe: {
    nudge: {
      sentence: 'A loud thought doesn’t have to be a true one.',
      practice: 'reframe',
    },
    async act(card, page) {
      await card.click('A fairer way to put it');
      await page.keyboard.type('You’re further on than you think.');
    },
  },
  'reach-out': {
    nudge: {
      sentence:
        'Someone come to mind while scrolling? A two-line hello often lands better than we expect it to.',
      practice: 'reachOut',
    },
    async act(card, page) {
      await card.click('Who comes to mind?');
      await page.keyboard.type('Anna');
      await card.press('Keep');
    },
  },
  intent: {
    nudge: {
      sentence: 'Whatever you came for, take your time.',
      practice: 'intent',
    },
    act: (card) => card.press('Unwind'),
  },
  breath: {
    nudge: {
      sentence: 'One slow breath in, one longer breath out. Once will do.',
      practice: 'breathe',
    },
    async act(card, page) {
      await card.press('Breathe for 20 seconds');
      await expect.poll(async () => (await seeCard(page))?.text).toContain('And slowly out');
    },
  },
};

interface Look {
  options?: CardPageOptions;
  /** Prepares the page before the card comes. */
  prepare?: (page: Page) => Promise<unknown>;
  scenes?: readonly (keyof typeof SCENES)[];
}

const window =
  (width: number, height: number, deviceScaleFactor = 1) =>
  async (page: Page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor,
      mobile: false,
    });
  };

const DARK_PAGE = '<!doctype html><style>body { background: #15202b; color: #eee }</style><h1>Stage</h1>';

const LOOKS: Readonly<Record<string, Look>> = {
  light: {},
  dark: { options: { scheme: 'dark' } },
  'dark page, light preference': { options: { html: DARK_PAGE }, scenes: ['why'] },
  'reduced motion': {
    prepare: (page) => page.emulateMedia({ reducedMotion: 'reduce' }),
    scenes: ['breath'],
  },
  'forced colours': {
    prepare: (page) => page.emulateMedia({ forcedColors: 'active' }),
    scenes: ['why', 'intent'],
  },
  // The size of a 1280 by 800 page at 200 % zoom.
  'zoom 200': { prepare: window(640, 400, 2), scenes: ['why', 'reframe', 'breath'] },
  'narrow 360': { prepare: window(360, 640, 2), scenes: ['first', 'reply', 'why', 'reframe', 'intent'] },
  // The size at 400 % zoom.
  'smallest 320 by 200': {
    prepare: window(320, 200, 2),
    scenes: ['plain', 'first', 'reply', 'why', 'reframe'],
  },
};

/** Expects that the card and its exits are within the window. */
async function expectWithin(page: Page, card: SeenCard): Promise<void> {
  const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  for (const exit of card.buttons.slice(-2)) {
    const [x, y] = await card.middleOf(exit);
    expect(x > 0 && x < size.width, exit).toBe(true);
    expect(y > 0 && y < size.height, exit).toBe(true);
  }
  expect(card.box.x).toBeGreaterThanOrEqual(0);
  expect(card.box.x + card.box.width).toBeLessThanOrEqual(size.width);
}

/** The longest sentence that comes with each practice, and the longest that comes with none. */
function longestSentences(texts: MessageCatalogue): Map<CardPractice | null, string> {
  const longest = new Map<CardPractice | null, string>();
  for (const family of NUDGE_FAMILIES) {
    for (let number = 1; number <= definitionOf(family).sentenceCount; number += 1) {
      const sentence = texts[`nudge_${family}_${number}`]?.message ?? '';
      const practice = practiceForSentence({ family, number });
      if (sentence.length > (longest.get(practice) ?? '').length) longest.set(practice, sentence);
    }
  }
  return longest;
}

for (const [look, { options = {}, prepare, scenes = Object.keys(SCENES) }] of Object.entries(LOOKS)) {
  test(`a card in ${look} is completely within the window, with all its ways out`, async ({
    cardPage,
  }, testInfo) => {
    const { page, bring } = await cardPage(options);
    await prepare?.(page);
    for (const scene of scenes) {
      const { nudge, act } = SCENES[scene] ?? {};
      const card = await bring(nudge);
      await act?.(card, page);
      await page.mouse.move(5, 5);
      if (scene !== 'breath') await waitForCardAtRest(page);
      const path = testInfo.outputPath(`${look.replaceAll(/\W+/g, '-')}-${scene}.png`);
      await page.screenshot({ path });
      const now = await seeCard(page);
      expect(now).toBeDefined();
      if (now) await expectWithin(page, now);
    }
  });
}

test('a card in a right-to-left language is laid out from right to left', async ({ cardPage }, testInfo) => {
  const text = (key: string): string => textsOf('ar-XB')[key]?.message ?? key;
  const { page, bring } = await cardPage();
  const nudge = {
    language: 'ar-XB',
    sentence: 'كلمة واحدة لما تشعر به الآن؟ أي كلمة تكفي.',
    practice: 'notice',
    corner: 'bottomEnd',
  } as const;
  const { box, middleOf, buttons } = await bring(nudge);
  await waitForCardAtRest(page);
  await page.screenshot({ path: testInfo.outputPath('rtl-notice.png') });
  expect(box.x).toBeLessThan(200);
  expect(buttons.slice(-2)).toEqual([text('cardHelpful'), text('cardLeave')]);
  const [[first], [last]] = [await middleOf(text('cardHelpful')), await middleOf(text('cardLeave'))];
  expect(first).toBeGreaterThan(last);
  const [[why], [close]] = [await middleOf(text('cardWhy')), await middleOf(text('cardCarryOn'))];
  expect(why).toBeGreaterThan(close);
});

for (const language of ['de', 'en-XA']) {
  test(`the longest sentence of each practice fits on a card at 360 px: ${language}`, async ({
    cardPage,
  }, testInfo) => {
    const texts = textsOf(language);
    const { page, bring } = await cardPage();
    await window(360, 640)(page);
    for (const [practice, sentence] of longestSentences(texts)) {
      const card = await bring({ language, sentence, practice, isAmongFirst: true, keys: 'Alt+Shift+K' });
      await waitForCardAtRest(page);
      await page.screenshot({ path: testInfo.outputPath(`${language}-${practice}.png`) });
      const { x, width } = card.box;
      const outside = (await cardTextPlaces(page)).filter(({ left, right }) => left < x || right > x + width);
      expect(outside).toEqual([]);
      await expectWithin(page, card);
    }
  });
}
