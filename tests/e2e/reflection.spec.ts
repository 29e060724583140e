import { waitForCard, waitForNoCard } from '../../dev/browser/card';
import { beginOn } from '../../dev/browser/journey';
import { scrollFeed, switchTo } from '../../dev/browser/person';
import { putRows } from '../../dev/browser/stored-ledger';
import { momentRow, noonOf } from '../builders/days-ago';
import { expect, test } from '../harness/browser-test';

test('the week shows time by day and site, nudges and their outcomes, and journal entries', async ({
  enough,
  feed,
}) => {
  await beginOn(enough, ['Instagram', 'X']);
  const options = await enough.openPage('options');
  await options.getByRole('switch', { name: 'Skip 3 in 10 nudges at random' }).click();
  const popup = await enough.openPage('popup');
  await popup.getByRole('button', { name: 'Say a little more' }).click();
  await popup.getByRole('radio', { name: 'lifted' }).check();
  await popup.getByRole('textbox').first().fill('<img src=x onerror=alert(1)> rain on the roof');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();

  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 10_500 });
  await (await waitForCard(page)).press('This helped');
  await waitForNoCard(page);

  const week = await enough.openPage('reflection');
  await expect(week.getByText('<img src=x onerror=alert(1)> rain on the roof')).toBeVisible();
  await week.getByText('All the figures').click();
  // One nudge says little: the week is silent about nudges until three were shown.
  await expect(week.getByText('You saw 1 nudge this week.')).toBeHidden();
  await expect(week.getByRole('heading', { name: 'What nudges did for you' })).toBeHidden();
  await putRows(week, { moments: [momentRow(noonOf(20)), momentRow(noonOf(30))] });
  await week.reload();
  await week.getByText('All the figures').click();
  await expect(week.getByText('You saw 1 nudge this week.')).toBeVisible();
  await expect(week.getByText('<img src=x onerror=alert(1)> rain on the roof')).toBeVisible();
  await expect(week.getByText(/^Your time on your sites so far, today included/)).toBeVisible();
  const nudges = week.getByRole('region', { name: 'Nudges' });
  await expect(nudges.getByText('How they ended: helpful (1).')).toBeVisible();
  await nudges.getByText('Show as a table').click();
  await expect(nudges.getByRole('row', { name: 'helpful 1' })).toBeVisible();
  const days = week.getByRole('region', { name: 'Time, day by day' });
  await days.getByText('Show as a table').click();
  const table = days.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Instagram' })).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(9);
});

test('an open week updates with new measurements', async ({ enough, feed }) => {
  await beginOn(enough, ['Instagram']);
  const week = await enough.openPage('reflection');
  await expect(week.getByText('Nothing measured yet this week.')).toBeVisible();
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  await switchTo(week);
  await expect(week.getByText(/^Your time on your sites so far, today included/)).toBeVisible();
  await week.getByText('All the figures').click();
  // How less than ten minutes were spent is not said, also not as a part of a bar or table.
  await expect(week.getByRole('heading', { name: 'Hours of the week' })).toBeVisible();
  await expect(week.getByRole('heading', { name: 'Scrolling and taking part' })).toBeHidden();
  await week.getByRole('region', { name: 'Time, day by day' }).getByText('Show as a table').click();
  await expect(week.getByRole('table')).toBeVisible();
  await expect(week.getByRole('main')).not.toContainText(/%|passive|looking/i);
});

test('the answer to the question of the week is stored, and an earlier week does not show it', async ({
  enough,
}) => {
  const week = await enough.openPage('reflection');
  await week.getByRole('textbox', { name: 'Your answer' }).fill('Mostly on the train, less at home.');
  await week.getByRole('button', { name: 'Keep' }).click();
  await expect(week.getByText('Saved.')).toBeVisible();
  await week.reload();
  await expect(week.getByText('Mostly on the train, less at home.')).toBeVisible();

  await week.getByRole('button', { name: 'Edit' }).click();
  await week.getByRole('textbox', { name: 'Your answer' }).fill('On the train.');
  await week.getByRole('button', { name: 'Keep' }).click();
  await expect(week.getByText('Saved.')).toBeVisible();
  await week.reload();
  await expect(week.getByText('On the train.')).toBeVisible();

  await week.getByRole('button', { name: 'Previous week' }).click();
  await expect(week.getByText('On the train.')).toBeHidden();
  await expect(week.getByText('No time was measured on your sites in these seven days.')).toBeVisible();
  await week.getByRole('button', { name: 'Next week' }).click();
  await expect(week.getByText('On the train.')).toBeVisible();
});
