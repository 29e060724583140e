import type { Page } from '@playwright/test';
import { readDatabase } from '../../dev/browser/database-contents';
import { putRows, putSettings, readSettings } from '../../dev/browser/stored-ledger';
import { weekOf } from '../../lib/domain/time/days';
import { noonOf } from '../builders/days-ago';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';

interface DraftApi {
  runtime: { sendMessage(message: object): Promise<unknown> };
  storage: { local: { get(key: string): Promise<{ practiceDrafts?: object }> } };
}

/** The stored drafts of unfinished practices. */
const storedDrafts = (page: Page): Promise<object | undefined> =>
  page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: DraftApi }).chrome;
    return (await storage.local.get('practiceDrafts')).practiceDrafts;
  });

test('a fairer thought can be written with the keyboard, stored, found, edited, erased and restored', async ({
  enough,
}) => {
  const page = await enough.openPage('practices');
  await page.getByRole('link', { name: 'A fairer thought' }).press('Enter');
  const kind = page.getByRole('heading', { name: 'Who is kind and fair to you?' });
  await expect(kind).toBeFocused();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Next', exact: true }).press('Enter');
  const harsh = page.getByRole('textbox', { name: 'Which thought has been hard on you?' });
  await expect(harsh).toBeFocused();
  await page.getByText('Thoughts many people have').press('Enter');
  // All examples are one stop of the Tab key, with arrow keys within.
  const examples = page.getByRole('toolbar', { name: 'Thoughts many people have' }).getByRole('button');
  await page.keyboard.press('Tab');
  await expect(examples.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(examples.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(examples.last()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Back' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(examples.last()).toBeFocused();
  await page.getByRole('button', { name: 'Start from: Everyone’s ahead of me.' }).press('Enter');
  await expect(harsh).toBeFocused();
  await harsh.press('Enter');
  const fair = page.getByRole('textbox', { name: 'What would be a fairer version?' });
  await expect(fair).toBeFocused();
  await fair.fill('Some are. <b>Not</b> Ömer.');
  // The draft survives going back a step and leaving the practice.
  await page.getByRole('button', { name: 'Back' }).press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'A fairer thought' })).toBeFocused();
  // Each step is an entry of the browser's history.
  await page.goBack();
  await expect(harsh).toHaveValue('Everyone’s ahead of me.');
  await page.goBack();
  await expect(fair).toHaveValue('Some are. <b>Not</b> Ömer.');
  await page.goBack();
  await page.goBack();
  await expect(kind).toBeFocused();
  await page.goForward();
  await page.goForward();
  await expect(fair).toHaveValue('Some are. <b>Not</b> Ömer.');
  // The draft also survives a reload.
  await page.reload();
  await expect(page.getByText('as you left it')).toBeVisible();
  await expect(fair).toHaveValue('Some are. <b>Not</b> Ömer.');
  await fair.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Saved.' })).toBeVisible();
  await page.goBack();
  await expect(harsh).toHaveValue('');
  await page.goForward();
  await expect(page.getByRole('heading', { name: 'Saved.' })).toBeVisible();
  await page.getByRole('button', { name: 'All practices' }).click();

  const { practices } = await readDatabase(page);
  expect(await storedDrafts(page)).toEqual({});
  expect(practices).toEqual([
    expect.objectContaining({
      practice: 'reframe',
      lines: ['Everyone’s ahead of me.', 'Some are. <b>Not</b> Ömer.'],
      moment: null,
      followUp: null,
    }),
  ]);
  const kept = page.getByRole('region', { name: 'What you wrote' });
  await kept.getByRole('searchbox').fill('OMER ahead');
  await expect(kept.getByText('Some are. <b>Not</b> Ömer.')).toBeVisible();
  await kept.getByRole('searchbox').fill('nobody');
  await expect(kept.getByText('Nothing found.')).toBeVisible();
  await kept.getByRole('searchbox').fill('');

  await kept.getByRole('button', { name: 'Edit: Everyone’s ahead of me.' }).click();
  await kept.getByRole('textbox', { name: 'A fairer version' }).fill('Some are, in some things.');
  await kept.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(kept.getByText('Some are, in some things.')).toBeVisible();
  const edited = await readDatabase(page);
  await kept.getByRole('button', { name: 'Erase: Everyone’s ahead of me.' }).click();
  await expect(kept.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await expect(kept.getByText('Some are, in some things.')).toBeHidden();
  expect((await readDatabase(page)).practices).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(kept.getByText('Some are, in some things.')).toBeVisible();
  expect((await readDatabase(page)).practices).toEqual(edited.practices);
});

test('a brave step and a plan are followed up when they are due, and the answer is stored', async ({
  enough,
}) => {
  const page = await enough.openPage('practices');
  await expect(page.getByRole('heading', { name: 'Practices' })).toBeVisible();
  const rowOf = (id: string, daysBack: number) => {
    const noon = noonOf(daysBack);
    return { id, createdAt: noon.at, updatedAt: noon.at, ...noon };
  };
  const due = { askOn: noonOf(0).day, turn: null, text: '' };
  await putRows(page, {
    practices: [
      {
        ...{ ...rowOf('step', 3), practice: 'braveStep', lines: ['ask a question', 'silence', ''] },
        ...{ moment: null, followUp: due },
      },
    ],
    plans: [
      {
        ...{ ...rowOf('plan', 8), week: weekOf(noonOf(8).day), cue: 'I wait', response: 'look up' },
        ...{ site: null, onCard: false, followUp: due },
      },
    ],
  });
  await page.reload();
  const asked = page.getByRole('region', { name: 'How did it go?' });
  const popup = await enough.openPage('popup');
  await expect(popup.getByText('You were planning to try something.')).toBeVisible();
  await popup.close();
  await expect(asked.getByText('look up')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Ask again in a few days' }).click();
  await expect(asked.getByText('Enough will ask again in a few days.')).toBeVisible();
  await expect(asked.getByText('ask a question')).toBeVisible();
  await asked.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(asked.getByText('Choose one of the four first')).toBeVisible();
  await asked.getByRole('radio', { name: 'So-so' }).check();
  await asked.getByRole('textbox').fill('two answers');
  await asked.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(asked.getByText('It’s good that you looked back.')).toBeVisible();
  await expect(asked.getByRole('radio')).toHaveCount(0);
  await expect(page.getByText('How it went: So-so')).toBeVisible();
  const { practices, plans } = await readDatabase(page);
  expect(practices).toMatchObject([{ followUp: { turn: 'mixed', text: 'two answers' } }]);
  expect(plans).toMatchObject([{ followUp: { askOn: noonOf(-3).day, turn: null } }]);
});

test('a plan made long ago is found among the earlier entries, when nothing was written since', async ({
  enough,
}) => {
  const page = await enough.openPage('practices');
  await expect(page.getByRole('heading', { name: 'Practices' })).toBeVisible();
  const noon = noonOf(200);
  const { at, day } = noon;
  await putRows(page, {
    plans: [
      {
        ...{ id: 'plan', createdAt: at, updatedAt: at, ...noon, week: weekOf(day) },
        ...{ cue: 'I wait', response: 'look up', site: null, onCard: false },
        followUp: { askOn: day, turn: null, text: '' },
      },
    ],
  });
  await page.reload();
  await page.getByRole('button', { name: 'Show earlier ones' }).click();
  await expect(page.getByText('look up')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show earlier ones' })).toBeHidden();
});

test('a plan and a gratitude entry are stored in their own stores, and a message is only copied', async ({
  enough,
}) => {
  const page = await enough.openPage('practices');
  await page.getByRole('heading', { name: 'Practices' }).waitFor();
  await putSettings(page, { version: 1, sites: [{ site: 'instagram', since: 0 }] });
  const open = (practice: string) =>
    page.evaluate((part) => {
      location.hash = part;
    }, practice);
  await open('plan');
  await page.getByRole('textbox', { name: 'If …' }).fill('I wait for the bus');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText('Write a few words first')).toBeVisible();
  const then = page.getByRole('textbox', { name: '… then I’ll …' });
  await then.fill('look up');
  await page.getByRole('combobox', { name: 'Is it about a site?' }).selectOption('Instagram');
  await page.getByRole('switch', { name: 'A nudge there may remind you of it' }).click();
  await then.press('Enter');
  await expect(page.getByText('Enough will ask you how it went')).toBeVisible();

  await open('gratitude');
  await page.getByRole('textbox', { name: 'What’s one good thing?' }).fill('soup');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Saved.' })).toBeVisible();

  await enough.context.grantPermissions(['clipboard-read']);
  await open('reachOut');
  await page.getByRole('textbox', { name: 'Who comes to mind?' }).fill('Ada');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'What would you like to write?' }).fill('Hello again.');
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied. Nothing was sent.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Hello again.');

  const { plans, gratitude, practices } = await readDatabase(page);
  expect(plans).toMatchObject([
    { cue: 'I wait for the bus', response: 'look up', site: 'instagram', onCard: true },
  ]);
  expect(gratitude).toMatchObject([{ checkIn: null, prompt: null, text: 'soup', why: null }]);
  expect(practices).toEqual([]);
});

test('the draft of a practice is kept until the person starts again or erases everything', async ({
  enough,
}) => {
  const page = await enough.openPage('practices');
  await page.getByRole('link', { name: 'Small wins' }).click();
  const field = page.getByRole('textbox');
  await field.fill('Rang the');
  await expect.poll(() => storedDrafts(page)).toMatchObject({ wins: { draft: { words: ['Rang the', ''] } } });
  await page.goto(`${enough.origin}/practices.html`);
  const card = page.getByRole('listitem').filter({ hasText: 'Small wins' });
  await expect(card).toContainText('your words are still here');
  await card.getByRole('link').click();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();
  await expect.poll(() => storedDrafts(page)).toEqual({});

  await field.fill('Rang the b');
  await expect.poll(() => storedDrafts(page)).toHaveProperty('wins');
  await page.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: DraftApi }).chrome;
    return runtime.sendMessage({ kind: 'erase' });
  });
  expect(await storedDrafts(page)).toBeUndefined();
});

test('breathing can be paused and ended and works with reduced motion, and a star adds a favourite', async ({
  enough,
}) => {
  const page = await enough.openPage('practices');
  await page.getByRole('button', { name: 'Add to your favourites: Reach out' }).click();
  await expect(page.getByRole('button', { name: 'Add to your favourites: Reach out' })).toBeFocused();
  const favourites = ['reachOut', 'breathe', 'reframe', 'gratitude'];
  await expect.poll(async () => (await readSettings(page)).favourites).toEqual(favourites);

  await page.getByRole('link', { name: 'Pause and breathe' }).click();
  await page.getByRole('radio', { name: '3 minutes' }).check();
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  const word = page.getByRole('status').filter({ hasText: /./ });
  await expect(word).toHaveText('Breathe in');
  await expect(word).toHaveText('A little more');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(word).toHaveText('Paused.');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await expect(page.locator('.pacer-ring')).toBeHidden();
  await expect(page.locator('.pacer-line')).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continue', exact: true }).press('Enter');
  await expect(word).toHaveText('And slowly out');
  await page.getByRole('button', { name: 'End' }).click();
  await expect(word).toHaveText('That’s plenty.');
});
