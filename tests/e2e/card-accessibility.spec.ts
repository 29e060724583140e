import type { Page } from '@playwright/test';
import { waitForCardAtRest } from '../../dev/browser/card-at-rest';
import { OF_WHOLE_PAGES, violationsOn } from '../harness/axe';
import { documentOfCard } from '../harness/card-document';
import { expect, test } from '../harness/card-test';
import type { BroughtNudge } from '../harness/inject-nudge';
import { setPageSize } from '../harness/page-size';
import { onPhone } from '../harness/phone';
import { spoken } from '../harness/spoken';

/** Cards with all that a card can contain. */
const CARDS: Readonly<Record<string, BroughtNudge>> = {
  'two lines': {
    practice: 'reframe',
    lines: ['I always mess up', ''],
    triggers: ['passive', 'lateNight'],
    isAmongFirst: true,
    keys: 'Alt+Shift+K',
  },
  'one line': { practice: 'notice', isNoticing: true },
  choices: { practice: 'intent' },
  'a breath': { practice: 'breathe' },
  'no practice': { practice: null },
};

/** How a person has set the browser. */
interface Look {
  scheme: 'light' | 'dark';
  prepare?: (page: Page) => Promise<unknown>;
  /** Rules that do not hold there. */
  without?: readonly string[];
}

const LOOKS: Readonly<Record<string, Look>> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  'forced colours': { scheme: 'light', prepare: (page) => page.emulateMedia({ forcedColors: 'active' }) },
  'zoomed to 400 %': {
    scheme: 'light',
    prepare: (page) => setPageSize(page, { width: 320, height: 256 }),
    // The rest of the card scrolls below its exits; axe takes what is halfway there for small.
    without: ['target-size'],
  },
  'on a phone': { scheme: 'light', prepare: onPhone },
};

for (const [look, { scheme, prepare, without = [] }] of Object.entries(LOOKS)) {
  test(`axe finds no fault on a card in its place, with anything on it: ${look}`, async ({ cardPage }) => {
    const { page, bring } = await cardPage({ scheme });
    await prepare?.(page);
    for (const [name, nudge] of Object.entries(CARDS)) {
      const card = await bring(nudge);
      await waitForCardAtRest(page);
      await card.press('Why this?');
      const violations = await violationsOn(await documentOfCard(page));
      expect(
        violations.filter(({ id }) => ![...OF_WHOLE_PAGES, ...without].includes(id)),
        name,
      ).toEqual([]);
    }
    await (await bring()).press('Carry on');
    const replied = await violationsOn(await documentOfCard(page));
    expect(replied.filter(({ id }) => !OF_WHOLE_PAGES.includes(id))).toEqual([]);
  });
}

test('every target on a card is at least 24 by 24 pixels', async ({ cardPage }) => {
  const { page, bring } = await cardPage();
  for (const [name, nudge] of Object.entries(CARDS)) {
    await (await bring(nudge)).press('Why this?');
    const frame = await documentOfCard(page);
    const sizes = await frame.locator('button, input').evaluateAll((targets) =>
      targets.map((target) => {
        const { width, height } = target.getBoundingClientRect();
        return {
          name: target.getAttribute('aria-label') ?? target.textContent,
          least: Math.min(width, height),
        };
      }),
    );
    expect(sizes.length, name).toBeGreaterThanOrEqual(6);
    expect(
      sizes.filter(({ least }) => least < 24),
      name,
    ).toEqual([]);
  }
});

test('a screen reader says a card in order: what it is, its sentence as a live region, its practice, its ways out', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  await bring({
    ...CARDS['two lines'],
    sentence: 'You don’t have to feel any particular way right now.',
  });
  await waitForCardAtRest(page);
  expect(await spoken(page, 'first frame')).toEqual([
    'region, A nudge from Enough',
    'text, Enough',
    'button, Why this?, expanded false',
    'button, Move this card to another corner',
    'button, Carry on',
    'status, live polite',
    'text, You don’t have to feel any particular way right now.',
    'text, Press Alt+Shift+K to use the keyboard here.',
    'textbox, The thought, if you like, I always mess up',
    'textbox, A fairer way to put it',
    'button, Keep',
    'status, live polite',
    'button, This helped',
    'button, Leave the feed',
  ]);
});

test('a screen reader says the reply to an answer, and what can be asked for then', async ({ cardPage }) => {
  const { page, bring } = await cardPage();
  await (await bring()).press('Carry on');
  await waitForCardAtRest(page);
  expect(await spoken(page, 'first frame')).toEqual([
    'region, A nudge from Enough',
    'text, Enough',
    'button, Move this card to another corner',
    'button, Carry on, focused true',
    'status, live polite',
    'text, All right.',
    'button, Quiet for this visit',
    'button, Fewer nudges',
  ]);
});

test('a card moves nothing for those who prefer reduced motion, and keeps its edges in forced colours', async ({
  cardPage,
}) => {
  const { page, bring } = await cardPage();
  await page.emulateMedia({ reducedMotion: 'reduce', forcedColors: 'active' });
  await bring({ practice: 'breathe' });
  const frame = await documentOfCard(page);
  const moving = await frame.evaluate(
    () =>
      document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration) > 1).length,
  );
  expect(moving).toBe(0);
  const button = frame.getByRole('button', { name: 'This helped' });
  expect(await button.evaluate((one) => getComputedStyle(one).borderTopWidth)).toBe('1px');
  await button.focus();
  await page.keyboard.press('Tab');
  const last = frame.getByRole('button', { name: 'Leave the feed' });
  await expect(last).toBeFocused();
  expect(await last.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
});
