import type { Page } from '@playwright/test';
import { weekAfter, weekOf } from '../../lib/domain/time/days';
import { savedCopy } from './saved-copy';
import type { Scene } from './scene';
import { asUnseen } from './seen-weeks';
import { UNMEASURED_SCENES } from './unmeasured-scenes';

const TYPICAL = ['typical'] as const;

/** The greatest height that a browser allows a popup, and the popup's usual width. */
const POPUP = { width: 380, height: 600 };
const SCREEN = { height: 800 };

const goOn = (page: Page) => page.locator('.guided-ways [type=submit]').click();
const write = (page: Page, text: string) => page.locator('.guided-form textarea').fill(text);

/** Goes through a practice up to a step (counted from 1), and writes where a step asks for text. */
const upTo =
  (step: number, ...texts: readonly string[]) =>
  async (page: Page) => {
    for (let at = 1; at < step; at += 1) {
      const text = texts[at - 1];
      if (text) await write(page, text);
      await goOn(page);
    }
  };

const HARSH = 'Everyone from my year has it sorted.';

const PERIODS = [
  ['week', undefined],
  ['month', 7],
  ['year', 4],
] as const;

/** Opens the further questions of the check-in, unless a draft has opened them. */
async function sayMore(page: Page): Promise<void> {
  const fold = page.locator('.check-in-end [aria-expanded]');
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

/** Opens the figures of a week, and waits for the estimates, which are read last. */
async function openFigures(page: Page): Promise<void> {
  await page.locator('.all-figures > summary').click();
  await page.locator('.reflection-estimates').waitFor({ state: 'attached' });
}

/** Begins on the sites that are on already, or else on the first one. */
async function beginOnSites(page: Page): Promise<void> {
  const chips = page.locator('.site-chip input');
  await chips.first().waitFor();
  if (!(await page.locator('.site-chip input:checked').count())) await chips.first().click();
  await page.locator('.site-picker .button-main').click();
  await page.locator('.all-set').waitFor();
}

/**
 * Every page and what it looks like in use.
 * @param day the local day of the pictures
 */
export const scenesOn = (day: string): readonly Scene[] => [
  { name: 'popup', page: 'popup', lives: TYPICAL, window: POPUP },
  { name: 'popup-whole', page: 'popup', window: { ...POPUP, height: 0 } },
  {
    name: 'popup-written',
    page: 'popup',
    lives: TYPICAL,
    window: { ...POPUP, height: 0 },
    async act(page) {
      await sayMore(page);
      await page.locator('.slider').fill('64');
      for (const chip of [1, 5, 7]) await page.locator('.check-in .chip').nth(chip).click();
      await page.locator('.check-in textarea').first().fill('Ines rang just to hear how it went.');
    },
  },
  ...UNMEASURED_SCENES,
  { name: 'options', page: 'options' },
  { name: 'options-first-screen', page: 'options', lives: TYPICAL, window: SCREEN },
  {
    name: 'options-unfolded',
    page: 'options',
    lives: TYPICAL,
    async act(page) {
      await page.locator('details').first().waitFor();
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
    },
  },
  {
    name: 'options-erase',
    page: 'options',
    lives: TYPICAL,
    window: SCREEN,
    async act(page) {
      await page.locator('.data .button').last().click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  {
    name: 'options-import',
    page: 'options',
    lives: TYPICAL,
    window: SCREEN,
    opensOver: true,
    async act(page) {
      await page.locator('.import-file').setInputFiles(await savedCopy(page));
      await page.locator('dialog[open]').waitFor();
    },
  },
  { name: 'welcome', page: 'welcome' },
  { name: 'welcome-first-screen', page: 'welcome', lives: ['empty'], window: { width: 1280, height: 640 } },
  { name: 'practices', page: 'practices' },
  { name: 'practice-breathe', page: 'practices', part: 'breathe', lives: TYPICAL },
  {
    name: 'practice-line',
    page: 'practices',
    part: 'reframe',
    lives: TYPICAL,
    async act(page) {
      await upTo(2)(page);
      await page.locator('.starts summary').click();
    },
  },
  { name: 'practice-read', page: 'practices', part: 'reframe', lives: TYPICAL, act: upTo(1) },
  { name: 'practice-text', page: 'practices', part: 'reframe', lives: TYPICAL, act: upTo(3, '', HARSH) },
  { name: 'practice-copied', page: 'practices', part: 'reachOut', lives: TYPICAL, act: upTo(2, 'Ada') },
  {
    name: 'practice-plan',
    page: 'practices',
    part: 'plan',
    lives: TYPICAL,
    act: upTo(2, 'I open Instagram after ten'),
  },
  {
    name: 'practice-fault',
    page: 'practices',
    part: 'ownVerdict',
    lives: TYPICAL,
    async act(page) {
      await upTo(4)(page);
      await page.locator('.notice-trouble p').waitFor();
    },
  },
  { name: 'learn', page: 'learn', lives: ['empty'] },
  { name: 'learn-support', page: 'learn', part: 'support', lives: ['empty'], window: SCREEN },
  { name: 'alternative', page: 'alternative', lives: ['empty', 'typical'], window: SCREEN },
  { name: 'log', page: 'log' },
  {
    name: 'log-before',
    page: 'log',
    lives: TYPICAL,
    act: (page) => page.locator('.log-steps button').first().click(),
  },
  ...PERIODS.map(
    ([kind, length]): Scene => ({
      name: `reflection-${kind}`,
      page: 'reflection',
      ...(length && { part: day.slice(0, length) }),
    }),
  ),
  {
    name: 'reflection-first-screen',
    page: 'reflection',
    lives: ['empty', 'three-days', 'typical'],
    window: { width: 1280, height: 720 },
  },
  { name: 'reflection-figures', page: 'reflection', lives: ['typical', 'ten-years'], act: openFigures },
  {
    name: 'reflection-effect',
    page: 'reflection',
    lives: TYPICAL,
    async act(page) {
      await openFigures(page);
      await page.locator('.reflection-more summary').first().click();
    },
  },
  {
    name: 'reflection-guess',
    page: 'reflection',
    part: weekAfter(weekOf(day), -1),
    lives: TYPICAL,
    async act(page) {
      await asUnseen(page);
      await page.locator('.guess-form .slider').first().fill('18');
    },
  },
  {
    // The reminder of this life comes on Sundays, and the evening of the pictures is one.
    name: 'reflection-guess-sunday',
    page: 'reflection',
    lives: TYPICAL,
    window: SCREEN,
    async act(page) {
      await asUnseen(page);
      await page.locator('.guess-form .slider').first().fill('18');
    },
  },
  {
    name: 'reflection-guessed',
    page: 'reflection',
    part: weekAfter(weekOf(day), -3),
    lives: TYPICAL,
    act: (page) => page.locator('.guesses-chart svg').waitFor(),
  },
  // These change what is stored, so they come last.
  {
    name: 'practice-kept',
    page: 'practices',
    part: 'braveStep',
    lives: TYPICAL,
    async act(page) {
      await upTo(4, 'Ask Jo to come along', 'She is busy', 'Then I know')(page);
      await page.locator('.kept-practice').waitFor();
    },
  },
  {
    name: 'practices-erased',
    page: 'practices',
    lives: TYPICAL,
    window: SCREEN,
    async act(page) {
      await page.locator('.kept-entry-acts button:last-child').first().click();
      await page.locator('.erased-notice p').waitFor();
    },
  },
  {
    name: 'popup-kept',
    page: 'popup',
    lives: TYPICAL,
    window: { ...POPUP, height: 0 },
    async act(page) {
      await page.locator('.check-in textarea').first().fill('Ines rang.');
      await page.locator('.check-in-end [type=submit]').click();
      await page.locator('.kept-check-in').waitFor();
    },
  },
  {
    name: 'popup-caught',
    page: 'popup',
    lives: TYPICAL,
    window: { ...POPUP, height: 0 },
    async act(page) {
      await page.locator('.caught-press button').click();
      await page.locator('.comparison-effect .chip').last().click();
      await page.locator('.caught-kept button').waitFor();
    },
  },
  {
    name: 'welcome-begun',
    page: 'welcome',
    lives: ['empty'],
    async act(page) {
      await beginOnSites(page);
    },
  },
  {
    name: 'welcome-nudge',
    page: 'welcome',
    opensOver: true,
    lives: ['empty'],
    window: SCREEN,
    async act(page) {
      await beginOnSites(page);
      await page.locator('.all-set .button-main').click();
      await page.locator('.all-set .button-plain').waitFor();
    },
  },
];
