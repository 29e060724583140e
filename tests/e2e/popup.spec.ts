import type { Page } from '@playwright/test';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { putRows, readSettings } from '../../dev/browser/stored-ledger';
import { EMPTY_CHECK_IN } from '../../lib/domain/journal/check-in';
import { DRAFT_LIFETIME } from '../../lib/domain/journal/draft';
import { type GratitudeEntry, promptsForDay } from '../../lib/domain/journal/gratitude';
import { newRow } from '../../lib/storage/database/row';
import { momentRow, noonOf } from '../builders/days-ago';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { openDueCheckIn } from '../harness/due-check-in';

interface DraftStorage {
  storage: {
    local: {
      get(key: string): Promise<{ checkInDraft?: object }>;
      set(values: { checkInDraft: object }): Promise<void>;
    };
  };
}

/** The stored draft of an unfinished check-in. */
const storedDraft = (page: Page): Promise<object | undefined> =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: DraftStorage }).chrome;
    return (await storage.local.get('checkInDraft')).checkInDraft;
  });

test('the popup links to the choice of sites before any site is chosen', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('heading', { name: 'You haven’t picked any sites yet.' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Choose sites' })).toBeVisible();
});

test('today shows each site with its time, and updates with new measurements', async ({ enough, feed }) => {
  await beginOn(enough, ['Instagram', 'X']);
  const popup = await enough.openPage('popup');
  await expect(popup.getByText('No time on your sites yet today.')).toBeVisible();
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(popup);
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText('Instagram');
  await expect(popup.getByText('No time on your sites yet today.')).toBeHidden();
});

test('a check-in can be made with the keyboard alone, in few key presses', async ({ enough }) => {
  const popup = await openDueCheckIn(enough);
  const { keyboard } = popup;
  const [field, slider] = [popup.getByRole('textbox').first(), popup.getByRole('slider')];
  await popup.getByRole('button', { name: 'Need an idea?' }).focus();
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await expect(field).toBeFocused();
  await keyboard.type('Soup <b>with</b> Ömer 🙂');
  let stops = 0;
  const tab = async () => {
    await keyboard.press('Tab');
    stops += 1;
  };
  await tab();
  await expect(slider).toBeFocused();
  for (let step = 0; step < 5; step += 1) await keyboard.press('ArrowRight');
  const keep = popup.getByRole('button', { name: 'Keep' });
  while (!(await keep.evaluate((button) => button === document.activeElement))) await tab();
  expect(stops).toBeLessThanOrEqual(4);
  await keyboard.press('Control+Enter');
  await expect(popup.getByText('Saved.')).toBeVisible();

  const { checkIns, gratitude = [] } = await readDatabase(popup);
  // The slider starts in the middle; these are five steps up.
  expect(checkIns).toEqual([expect.objectContaining({ mood: 55, comparison: null, patterns: [] })]);
  const [entry] = gratitude as GratitudeEntry[];
  expect(entry?.text).toBe('Soup <b>with</b> Ömer 🙂');
  expect(entry?.prompt).toBe(promptsForDay(entry?.day ?? '')[0]);
});

test('someone who wants to say more can, with one stop of the Tab key for each question', async ({
  enough,
}) => {
  const popup = await openDueCheckIn(enough);
  const { keyboard } = popup;
  await popup.getByRole('textbox').first().fill('soup');
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  await popup.getByRole('slider').focus();
  await keyboard.press('Tab');
  await keyboard.type('Ömer had kept some for me');
  await keyboard.press('Tab');
  await keyboard.type('a dry road home');
  await popup.getByRole('radio', { name: 'lifted' }).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await popup.getByRole('radio', { name: 'lower' }).focus();
  await keyboard.press('Tab');
  await expect(popup.getByRole('checkbox', { name: 'inspired' })).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('End');
  await expect(popup.getByRole('checkbox', { name: 'nothing much' })).toBeFocused();
  await keyboard.press('ArrowLeft');
  await expect(popup.getByRole('checkbox', { name: 'jealousy' })).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(popup.getByRole('checkbox', { name: 'inspired' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Say a little more' })).toBeFocused();
  await keyboard.press('Control+Enter');
  await expect(popup.getByText('Saved.')).toBeVisible();

  const { checkIns, gratitude = [] } = await readDatabase(popup);
  expect(checkIns).toEqual([
    expect.objectContaining({ mood: null, comparison: 'lower', patterns: ['inspired', 'jealousy'] }),
  ]);
  const entries = (gratitude as GratitudeEntry[]).sort((one, other) => one.place - other.place);
  expect(entries.map(({ text, why }) => [text, why])).toEqual([
    ['soup', 'Ömer had kept some for me'],
    ['a dry road home', null],
  ]);
});

test('before anything was measured, a glad line alone is asked for, and it is kept without a check-in', async ({
  enough,
}) => {
  const popup = await enough.openPage('popup');
  await popup.getByRole('textbox').fill('the first snow');
  await expect(popup.getByRole('slider')).toBeHidden();
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  expect(await readDatabase(popup)).toMatchObject({
    checkIns: [],
    gratitude: [{ text: 'the first snow', checkIn: null }],
  });
});

test('an earlier glad line comes back between check-ins, and the jar gives another', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  const jar = popup.getByRole('region', { name: 'From your jar' });
  await expect(jar).toContainText('Nothing here from earlier days yet.');
  const line = (daysBack: number, text: string) => {
    const noon = noonOf(daysBack);
    return newRow({ ...noon, checkIn: null, place: 0, prompt: null, text, why: null }, noon.at);
  };
  await putRows(popup, { gratitude: [line(2, 'soup <i>with</i> Mira'), line(400, 'rain')] });
  await popup.reload();
  const lines = ['soup <i>with</i> Mira', 'rain'];
  const look = async () => {
    await expect(jar.getByRole('status')).not.toBeEmpty();
    const shown = await jar.getByRole('status').textContent();
    return lines.find((text) => shown?.includes(text));
  };
  const first = await look();
  await jar.getByRole('button', { name: 'Show me something good' }).click();
  await expect(jar.getByRole('status')).not.toContainText(first ?? '');
  expect([first, await look()].sort()).toEqual([...lines].sort());
});

test('"nothing much" clears what else showed up, and the other way round', async ({ enough }) => {
  const popup = await openDueCheckIn(enough);
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  const chip = (name: string) => popup.getByRole('checkbox', { name });
  await chip('connected').check();
  await chip('nothing much').check();
  await expect(chip('connected')).not.toBeChecked();
  await chip('overthinking').check();
  await expect(chip('nothing much')).not.toBeChecked();
  await chip('nothing much').check();
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  expect((await readDatabase(popup)).checkIns).toEqual([
    expect.objectContaining({ patterns: ['nothingMuch'] }),
  ]);
});

test('a check-in draft survives closing the popup, until it is stored, erased or a week old', async ({
  enough,
}) => {
  const first = await enough.openPage('popup');
  await first.getByRole('button', { name: 'Say a little more' }).click();
  await first.getByRole('checkbox', { name: 'overthinking' }).check();
  await first.getByRole('textbox').first().fill('Ida rang, and');
  await first.close();

  const second = await enough.openPage('popup');
  await expect(second.getByText('as you left it')).toBeVisible();
  await expect(second.getByRole('checkbox', { name: 'overthinking' })).toBeChecked();
  await expect(second.getByRole('textbox').first()).toHaveValue('Ida rang, and');
  await second.getByRole('button', { name: 'Keep' }).click();
  await expect(second.getByText('Saved.')).toBeVisible();
  expect(await storedDraft(second)).toBeUndefined();
  await second.reload();
  await expect(second.getByRole('textbox').first()).toHaveValue('');

  await second.getByRole('textbox').first().fill('a secret');
  await second.reload();
  await expect(second.getByRole('textbox').first()).toHaveValue('a secret');
  const options = await enough.openPage('options');
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByRole('dialog').getByRole('button', { name: 'Erase for good' }).click();
  await expect.poll(() => storedDraft(options)).toBeUndefined();
  // It reloads itself, and so forgets what is written in it.
  await expect(second.getByRole('textbox').first()).toHaveValue('');

  const old = { draft: { ...EMPTY_CHECK_IN, mood: 10 }, at: Date.now() - DRAFT_LIFETIME };
  await options.evaluate((checkInDraft) => {
    const { storage } = (globalThis as unknown as { chrome: DraftStorage }).chrome;
    return storage.local.set({ checkInDraft });
  }, old);
  await second.reload();
  await expect(second.getByRole('textbox').first()).toHaveValue('');
  await expect(second.getByText('as you left it')).toBeHidden();
  await expect.poll(() => storedDraft(second)).toBeUndefined();
});

test('a warning is shown when a draft cannot be stored', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await popup.evaluate(() => {
    const { storage } = (globalThis as unknown as { chrome: DraftStorage }).chrome;
    storage.local.set = () => Promise.reject(new Error('The disk is full.'));
  });
  await popup.getByRole('textbox').first().fill('the first snow');
  await expect(popup.getByText('may be lost if you close this now')).toBeVisible();
});

test('mood is asked for when a check-in is due, and how often that is can be chosen', async ({ enough }) => {
  const popup = await openDueCheckIn(enough);
  await expect(popup.getByRole('slider')).toBeVisible();
  const yesterday = noonOf(1);
  const checkIn = { mood: 50, comparison: null, patterns: [] };
  await putRows(popup, { checkIns: [newRow({ ...yesterday, ...checkIn }, yesterday.at)] });
  await popup.reload();
  await expect(popup.getByRole('region', { name: 'From your jar' })).toBeVisible();
  await expect(popup.getByRole('slider')).toBeHidden();
  expect(await popup.getByRole('main').evaluate((main) => main.scrollHeight)).toBeLessThan(600);
  expect(await violationsOn(popup)).toEqual([]);

  const options = await enough.openPage('options');
  await options.getByRole('combobox', { name: /invite you/ }).selectOption('every day');
  await expect.poll(async () => (await readSettings(options)).checkInEvery).toBe('day');
  await switchTo(popup);
  await popup.reload();
  await expect(popup.getByRole('slider')).toBeVisible();
});

test('gratitude about a person can be copied as a message, and other entries are not offered for that', async ({
  enough,
}) => {
  const popup = await enough.openPage('popup');
  // The prompts of some days are not about a person; a draft keeps its prompt.
  await popup.evaluate(
    (checkInDraft) => {
      const { storage } = (globalThis as unknown as { chrome: DraftStorage }).chrome;
      return storage.local.set({ checkInDraft });
    },
    { draft: { ...EMPTY_CHECK_IN, mood: 50, prompt: 6 }, at: Date.now() },
  );
  await popup.reload();
  const field = popup.getByRole('textbox');
  await popup.getByRole('textbox', { name: 'Who helped without being asked?' }).fill('Ida drove me home');
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  await field.nth(1).fill('it was late');
  await field.nth(2).fill('bread');
  await popup.getByRole('button', { name: 'Keep' }).click();
  const tell = popup.getByRole('group', { name: 'Would you like to tell them?' });
  await expect(tell).toHaveCount(1);
  await expect(tell.getByRole('textbox')).toHaveValue('Ida drove me home\nit was late');
  await tell.getByRole('textbox').fill('You drove me home. Thank you.');
  await tell.getByRole('button', { name: 'Copy' }).click();
  await expect(tell.getByText('Copied.')).toBeVisible();
  await popup.getByRole('button', { name: 'Is it about someone? Tell them' }).click();
  await expect(tell).toHaveCount(2);
  await expect(tell.last().getByRole('textbox')).toBeFocused();
  expect(await violationsOn(popup)).toEqual([]);
  await popup.keyboard.press('ControlOrMeta+A');
  await popup.keyboard.press('ControlOrMeta+V');
  await expect(tell.last().getByRole('textbox')).toHaveValue('You drove me home. Thank you.');
});

test('a favourite practice opens with one click', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  const near = popup.getByRole('navigation', { name: 'If you have a minute' });
  await expect(near.getByRole('button')).toHaveText([
    'All practices',
    'Pause and breathe',
    'A fairer thought',
    'Something good',
  ]);
  const opened: string[] = [];
  await popup.exposeFunction('noteOpened', (url: string) => void opened.push(url));
  await popup.evaluate(() => {
    const page = globalThis as unknown as {
      chrome: { tabs: { create(tab: { url: string }): Promise<unknown> } };
      noteOpened(url: string): Promise<unknown>;
    };
    page.chrome.tabs.create = ({ url }) => page.noteOpened(url);
  });
  await near.getByRole('button', { name: 'A fairer thought' }).click();
  await expect.poll(() => opened).toEqual([`${enough.origin}/practices.html#reframe`]);
});

test('an empty check-in shows one sentence and stores nothing', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'nothing to keep yet' })).toBeVisible();
  const { checkIns = [] } = await readDatabase(popup);
  expect(checkIns).toEqual([]);
});

test('a check-in that cannot be stored shows an error and keeps the text in its field', async ({
  enough,
}) => {
  const popup = await enough.openPage('popup');
  // As with a full disk, every write fails from here on.
  await popup.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  const words = popup.getByRole('textbox').first();
  await words.fill('the first snow');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'couldn’t be saved' })).toBeVisible();
  await expect(words).toHaveValue('the first snow');
});

test('nudges can be turned off and on again for the chosen site in the active tab', async ({
  enough,
  feed,
}) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('button', { name: '7 days' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'No nudges here' })).toBeHidden();
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  // A real popup is visible and leaves the tab behind it active; in this test the popup is a tab itself.
  const session = await enough.context.newCDPSession(popup);
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await popup.reload();
  // A hidden tab is not drawn, so a pointer cannot click in it.
  await popup.getByRole('button', { name: 'No nudges here' }).dispatchEvent('click');
  await expect(popup.getByText('Nudges are off on Instagram.')).toBeVisible();
  expect(await readSettings(popup)).toMatchObject({ sites: [{ site: 'instagram', quiet: true }] });
  await popup.getByRole('button', { name: 'Allow nudges here' }).dispatchEvent('click');
  await expect(popup.getByText('Nudges can be shown on Instagram.')).toBeVisible();
  expect(await readSettings(popup)).toMatchObject({ sites: [{ site: 'instagram', quiet: false }] });
});

test('a gentler pace is offered once after three days with two dismissals in a row', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const early = await enough.openPage('popup');
  await expect(early.getByRole('form', { name: 'Check in' })).toBeVisible();
  const twiceOn = (daysBack: number) => {
    const { at, day } = noonOf(daysBack);
    return [0, 60_000].map((later) => momentRow({ at: at + later, day, outcome: 'notNow' }));
  };
  await putRows(early, { moments: [...twiceOn(1), ...twiceOn(3)] });
  await early.reload();
  await expect(early.getByRole('form', { name: 'Check in' })).toBeVisible();
  await expect(early.getByText('Would fewer nudges be better?')).toBeHidden();

  await putRows(early, { moments: twiceOn(5) });
  const popup = await enough.openPage('popup');
  const offer = popup.getByRole('region', { name: 'Would fewer nudges be better?' });
  await expect(offer).toContainText('Gentle: first after 15 minutes, at most 1 an hour and 3 a day.');
  await expect.poll(async () => (await readSettings(popup)).gentlerOffered).toBe(true);
  expect(await violationsOn(popup)).toEqual([]);
  const again = await enough.openPage('popup');
  await expect(again.getByRole('form', { name: 'Check in' })).toBeVisible();
  await expect(again.getByText('Would fewer nudges be better?')).toBeHidden();

  await switchTo(popup);
  await offer.getByRole('button', { name: 'Yes, fewer' }).click();
  await expect(popup.getByText('You can change it in the options at any time.')).toBeVisible();
  expect(await readSettings(popup)).toMatchObject({ pace: 'gentle', firstNudgeMinutes: 15 });
});
