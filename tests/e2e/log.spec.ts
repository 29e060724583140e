import { waitForCard, waitForNoCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { putRows } from '../../dev/browser/stored-ledger';
import { caughtComparisonRow, guessRow, momentRow, noonOf, suppressionRow } from '../builders/days-ago';
import { checkIn, reflection } from '../builders/journal-rows';
import { askAfter } from '../harness/ask-on-card';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';

const MINUTE = 60_000;

test('the log of a day without nudges says that the day was quiet', async ({ enough }) => {
  const log = await enough.openPage('log');
  await expect(log.getByRole('heading', { name: 'A quiet day.' })).toBeVisible();
  await expect(log.getByText('No nudge has been due today.')).toBeVisible();
  await log.getByRole('button', { name: 'Previous day' }).click();
  await expect(log.getByText('No nudge was due on this day.')).toBeVisible();
  await log.getByRole('button', { name: 'Next day' }).click();
  await expect(log.getByText('No nudge has been due today.')).toBeVisible();
  await expect(log.getByRole('button', { name: 'Next day' })).toBeHidden();
});

test('shown, skipped and suppressed nudges are listed by time, each with its reasons', async ({ enough }) => {
  const log = await enough.openPage('log');
  await expect(log.getByRole('heading', { name: 'A quiet day.' })).toBeVisible();
  const { at } = noonOf(0);
  const yesterday = noonOf(1);
  await putRows(log, {
    moments: [
      momentRow({ at: at + 60 * MINUTE, outcome: 'withheld', triggers: ['passive', 'manyProfiles'] }),
      momentRow({ at, outcome: 'notNow' }),
      momentRow({ at: at + 90 * MINUTE, outcome: 'closedTab', quietVisit: true }),
      momentRow({ ...yesterday, family: 'breathe', number: 1 }),
    ],
    silences: [
      suppressionRow({
        at: at + 10 * MINUTE,
        until: at + 15 * MINUTE,
        hindrances: ['gap', 'notNowThisSitting'],
      }),
    ],
  });
  await log.reload();
  await expect(log.getByText('2 nudges shown, 1 skipped at random, and 1 held back.')).toBeVisible();
  const rows = log.getByRole('listitem');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(0)).toContainText('12:00 PM');
  await expect(rows.nth(0)).toContainText('A nudge on Instagram: Noticing.');
  await expect(rows.nth(0)).toContainText('You don’t have to feel any particular way right now.');
  await expect(rows.nth(0)).toContainText('Why it was due: you had been scrolling for 8 minutes.');
  await expect(rows.nth(0)).toContainText('How it ended: not now.');
  await expect(rows.nth(1)).toContainText('12:10 – 12:15 PM');
  await expect(rows.nth(1)).toContainText(
    'but was held back: it was too soon after the last one and you had asked for quiet in this visit.',
  );
  await expect(rows.nth(2)).toContainText('skipped at random, as 3 in 10 are.');
  await expect(rows.nth(2)).toContainText(
    'you had been scrolling for 8 minutes and you had looked at many profiles',
  );
  await expect(rows.nth(3)).toContainText('How it ended: left the feed.');
  await expect(rows.nth(3)).toContainText('You asked for quiet for the rest of that visit.');
  expect(await violationsOn(log)).toEqual([]);

  await log.getByRole('button', { name: 'Previous day' }).click();
  await expect(rows).toHaveCount(1);
  await expect(log.getByText('A nudge on Instagram: A breath.')).toBeVisible();

  const week = await enough.openPage('reflection');
  await week.getByText('All the figures').click();
  await expect(week.getByText(/1 nudge that was due was skipped at random\./)).toBeVisible();
});

test('the open log updates when a nudge comes, is answered, and suppresses the next one', async ({
  enough,
  feed,
}) => {
  await beginOn(enough, ['Instagram']);
  const options = await enough.openPage('options');
  await options.getByRole('switch', { name: 'Skip 3 in 10 nudges at random' }).click();
  await options.getByRole('button', { name: 'What Enough did today, and why' }).click();
  const isLog = () => enough.context.pages().find((page) => page.url().endsWith('/log.html'));
  await expect.poll(isLog).toBeDefined();
  const log = isLog() ?? options;
  await expect(log.getByText('No nudge has been due today.')).toBeVisible();

  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 10_500 });
  const card = await waitForCard(page);
  await switchTo(log);
  await expect(log.getByText('Still open, or the page closed first.')).toBeVisible();
  await switchTo(page);
  await askAfter(page, card, 'Carry on', 'Quiet for this visit', 'No more nudges in this visit.');
  await waitForNoCard(page);
  await switchTo(log);
  await expect(log.getByText('How it ended: carried on.')).toBeVisible();
  await expect(log.getByText('You asked for quiet for the rest of that visit.')).toBeVisible();

  await switchTo(page);
  await scrollFeed(page, { forMs: 18_000 });
  await switchTo(log);
  await expect(log.getByText(/held back: .*you had asked for quiet in this visit/).first()).toBeVisible();
});

test('a comparison that was caught is in the log: how it left one can be said there, and it can be erased', async ({
  enough,
}) => {
  const log = await enough.openPage('log');
  await expect(log.getByRole('heading', { name: 'A quiet day.' })).toBeVisible();
  await putRows(log, { caughtComparisons: [caughtComparisonRow({ surface: 'shortVideo' })] });
  await log.reload();
  const row = log.getByRole('listitem');
  await expect(row).toContainText('12:00 PM');
  await expect(row).toContainText('You caught yourself comparing: Instagram, short videos.');
  // Nothing counts what was caught.
  await expect(log.locator('.page-lede')).toHaveCount(0);

  await row.getByRole('button', { name: 'Edit: 12:00 PM' }).click();
  expect(await violationsOn(log)).toEqual([]);
  await row.getByRole('radio', { name: 'lower' }).click();
  await row.getByRole('button', { name: 'Done' }).click();
  await expect(row).toContainText('It left you feeling lower.');

  await row.getByRole('button', { name: 'Erase: 12:00 PM' }).click();
  await expect(row).toHaveCount(0);
  await expect(log.getByRole('button', { name: 'Put it back' })).toBeFocused();
  expect((await readDatabase(log)).caughtComparisons).toEqual([]);
  await log.getByRole('button', { name: 'Put it back' }).click();
  await expect(row).toContainText('It left you feeling lower.');
  expect(await violationsOn(log)).toEqual([]);
});

test('a guess about a week is in the log, where it can be erased and put back', async ({ enough }) => {
  const log = await enough.openPage('log');
  await putRows(log, { guesses: [guessRow()] });
  await log.reload();
  const row = log.getByRole('listitem').filter({ hasText: 'You guessed your time before you saw the week.' });
  await expect(row).toContainText('5 hours 30 minutes, 25% of it taking part');
  await expect(row.getByRole('button', { name: 'Edit' })).toHaveCount(0);
  await row.getByRole('button', { name: 'Erase: 12:00 PM' }).click();
  await expect(row).toHaveCount(0);
  await expect(log.getByRole('button', { name: 'Put it back' })).toBeFocused();
  expect((await readDatabase(log)).guesses).toEqual([]);
  await log.getByRole('button', { name: 'Put it back' }).click();
  await expect(row).toBeVisible();
  expect(await violationsOn(log)).toEqual([]);
});

test('what one said is found in the log by its words, and erased there', async ({ enough }) => {
  const log = await enough.openPage('log');
  const { at } = noonOf(200);
  const row = { createdAt: at, updatedAt: at };
  await putRows(log, {
    checkIns: [
      { ...row, id: 'k', ...checkIn({ ...noonOf(200), patterns: ['jealousy'] }) },
      { ...row, id: 'l', ...checkIn({ ...noonOf(3), patterns: ['inspired'] }) },
    ],
    reflections: [{ ...row, id: 'r', ...reflection({ at, answer: 'A walk by the river.' }) }],
  });
  const search = log.getByRole('searchbox', { name: 'Search your words' });
  const found = log.getByRole('listitem');
  await search.fill('jealous');
  await expect(found).toHaveCount(1);
  await search.fill('RIVER walk');
  await expect(found).toContainText('A walk by the river.');
  await expect(search).toBeFocused();
  expect(await violationsOn(log)).toEqual([]);
  await found.getByRole('button', { name: /^Erase/ }).click();
  await expect(log.getByText('Nothing found.')).toBeVisible();
  expect((await readDatabase(log)).reflections).toEqual([]);
  await log.getByRole('button', { name: 'Put it back' }).click();
  await expect(found).toContainText('A walk by the river.');
  await search.fill('');
  await expect(log.getByRole('heading', { name: 'A quiet day.' })).toBeVisible();
});

test('a check-in that was mistapped is put right, erased and put back, and one for an earlier day is added', async ({
  enough,
}) => {
  const log = await enough.openPage('log');
  await log.getByRole('button', { name: 'Previous day' }).click();
  await log.getByRole('button', { name: 'Add a check-in for this day' }).click();
  const form = log.getByRole('form', { name: 'Add a check-in for this day' });
  await form.getByRole('button', { name: 'Keep' }).click();
  await expect(form.getByText('Please choose a time first.')).toBeVisible();
  await form.getByLabel('When was it?').fill('21:30');
  await form.getByRole('slider').press('Home');
  expect(await violationsOn(log)).toEqual([]);
  await form.getByRole('button', { name: 'Keep' }).click();

  const row = log.getByRole('listitem');
  await expect(row).toContainText('9:30 PM');
  await expect(row).toContainText('You checked in.');
  await row.getByRole('button', { name: 'Edit: 9:30 PM' }).click();
  await row.getByRole('slider').press('End');
  await row.getByRole('checkbox', { name: 'inspired' }).click();
  await row.getByRole('button', { name: 'Keep' }).click();
  await expect(row).toContainText('inspired');
  expect((await readDatabase(log)).checkIns).toMatchObject([{ mood: 100, patterns: ['inspired'] }]);

  await row.getByRole('button', { name: 'Erase: 9:30 PM' }).click();
  await expect(row).toHaveCount(0);
  expect((await readDatabase(log)).checkIns).toEqual([]);
  await log.getByRole('button', { name: 'Put it back' }).click();
  await expect(row).toContainText('inspired');
});
