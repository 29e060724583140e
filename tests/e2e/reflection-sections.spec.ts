import { readFile } from 'node:fs/promises';
import { beginOn } from '../../dev/browser/journey';
import { putRows } from '../../dev/browser/stored-ledger';
import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { daysInARow } from '../builders/days-in-a-row';
import { HOUR } from '../builders/domain-rows';
import { practiceEntry } from '../builders/journal-rows';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { awaitDownload } from '../harness/download';

test('the week leads with a finding and words of the person, and has the figures folded', async ({
  enough,
}) => {
  const week = await enough.openPage('reflection');
  await expect(week.getByText('Nothing measured yet this week.')).toBeVisible();
  await expect(week.getByText(/^Once you’ve spent some time on your sites/)).toBeVisible();
  await putRows(week, daysInARow(70));
  await week.setViewportSize({ width: 1280, height: 720 });
  await week.reload();
  await week.getByRole('button', { name: 'Previous week' }).click();
  await week.getByRole('button', { name: 'Skip it and show the week' }).click();

  const lead = week.getByRole('region', { name: 'Worth knowing', exact: true });
  await expect(lead.locator('.finding-claim')).toBeInViewport();
  const words = week.locator('.lead-words figure').first();
  await expect(words.getByText('You wrote')).toBeInViewport({ ratio: 1 });
  await expect(words.getByText('Ines rang')).toBeInViewport({ ratio: 1 });
  await expect(words.getByText('Why: she remembers things I mention once')).toBeInViewport({ ratio: 1 });
  await expect(week.locator('.attention-ring-time')).toBeInViewport({ ratio: 1 });
  // What is quoted there is not listed again, but its day says where it is. The same words of other days are listed.
  const written = week.locator('.written-days > li').filter({ hasText: 'Ines rang' });
  await expect(written).not.toHaveCount(0);
  const quotedDay = (await words.locator('.lead-words-day').textContent()) ?? '';
  await expect(written.filter({ hasText: quotedDay })).toHaveCount(0);
  const sign = week.getByText('You’ll find this line at the top of the page.');
  await expect(week.locator('.written-days > li').filter({ has: sign, hasText: quotedDay })).toHaveCount(1);
  expect(
    await week.getByRole('region', { name: 'Also worth knowing' }).getByRole('listitem').count(),
  ).toBeLessThan(4);
  await expect(week.getByRole('heading', { name: 'Hours of the week' })).toBeHidden();

  await week.getByText('All the figures').click();
  await expect(
    week.getByText(/After a nudge, the rest of your visit was typically \d+% shorter/),
  ).toBeVisible();
  await expect(week.getByText(/^Based on 80 visits up to .+: \d+ with a nudge/)).toBeVisible();
  await expect(week.getByText(/it tended to be lower after more passive time/)).toBeVisible();
  await expect(week.getByRole('heading', { name: 'What you came for' })).toBeVisible();
  await expect(week.getByText(/^You stayed on for \d+ minutes?/).first()).toBeVisible();
  await expect(week.getByRole('heading', { name: 'Wins' })).toBeVisible();
  await expect(week.getByText('Why: she remembers things I mention once').first()).toBeVisible();
  await expect(week.getByText(/what showed up: comparing myself and overthinking/).first()).toBeVisible();
  expect(await violationsOn(week)).toEqual([]);
});

test('a month and a year have the sections of a week, and the entries of a year are folded by month', async ({
  enough,
}) => {
  const page = await enough.openPage('reflection');
  await expect(page.getByText('Nothing measured yet this week.')).toBeVisible();
  await putRows(page, daysInARow(70));
  // The month of this day is completely filled.
  const { day } = noonOf(35);
  const because = page.locator('.written').getByText('Why: she remembers things I mention once').first();

  await page.goto(`${enough.origin}/reflection.html#${day.slice(0, 7)}`);
  await expect(page.getByRole('region', { name: 'Worth knowing', exact: true })).toContainText('Based on');
  await page.getByText('All the figures').click();
  await expect(page.getByRole('heading', { name: 'What nudges did for you' })).toBeVisible();
  await expect(page.getByText(/^\d+ times?\. .*stayed on for /).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Wins' })).toBeVisible();
  await expect(because).toBeVisible();

  await page.goto(`${enough.origin}/reflection.html#${day.slice(0, 4)}`);
  const calendar = page.getByRole('region', { name: 'Your year, day by day' });
  await calendar.getByRole('img').first().focus();
  for (const [key, reached] of [
    ['ArrowRight', /January 8:/],
    ['ArrowDown', /January 9:/],
    ['End', /December 31:/],
  ] as const) {
    await page.keyboard.press(key);
    await expect(calendar.getByRole('img', { name: reached })).toBeFocused();
  }
  await calendar.getByRole('radio', { name: 'mood' }).check();
  await calendar.getByText('Show as a table').click();
  await expect(calendar.getByRole('row', { name: /good/ }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Worth knowing', exact: true })).toContainText('Based on');
  await expect(page.getByText(/\d+ things? you were glad of/).first()).toBeVisible();
  await expect(because).toBeHidden();
  await page
    .getByText(/\d+ things? you were glad of/)
    .first()
    .click();
  await expect(because).toBeVisible();
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(because).toBeVisible();
  await expect(page.getByText('Show as a table').first()).toBeHidden();
});

test('the effect of nudges is there from half of the first look on, says when that comes, and its visits can be saved', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const week = await enough.openPage('reflection');
  await expect(week.getByText('Nothing measured yet this week.')).toBeVisible();
  await putRows(week, daysInARow(16));
  await week.reload();
  await week.getByRole('button', { name: 'Previous week' }).click();
  await week.getByRole('button', { name: 'Skip it and show the week' }).click();
  await week.getByText('All the figures').click();
  const effect = week.locator('section', { hasText: 'What nudges did for you' });
  await expect(effect.getByText('There isn’t enough to go on yet.', { exact: true })).toBeVisible();
  await expect(effect.getByText(/^Enough will look again after \d+ more such visits/)).toBeVisible();
  await effect.getByText('How Enough knows this').click();
  await expect(effect.getByText('Almost no duplicates: yes')).toBeVisible();
  expect(await violationsOn(week)).toEqual([]);
  const downloaded = await awaitDownload(enough, test.info().outputPath('downloads'));
  await effect.getByRole('button', { name: 'Save the visits (CSV)' }).click();
  const file = await downloaded();
  expect(file.name).toBe('enough-nudges.csv');
  expect(await readFile(file.path, 'utf8')).toMatch(/^\uFEFFplan,visit,day,shown,.+\r\n1,1,20/);

  await week.getByRole('button', { name: 'Previous week' }).click();
  await expect(week.getByRole('heading', { name: 'Hours of the week' })).toBeVisible();
  await expect(effect).toBeHidden();
});

test('a letter from the week has its words and its time, and no charts', async ({ enough }) => {
  const week = await enough.openPage('reflection');
  await expect(week.getByText('Nothing measured yet this week.')).toBeVisible();
  await putRows(week, daysInARow(14));
  await week.reload();
  await week.getByRole('button', { name: 'Previous week' }).click();
  await week.getByRole('button', { name: 'Skip it and show the week' }).click();
  await week.getByRole('button', { name: 'A letter from your week' }).click();

  await expect(week.getByRole('heading', { name: 'A letter from your week' })).toBeFocused();
  await expect(week.getByRole('listitem').getByText('Ines rang')).toBeVisible();
  await expect(week.getByText(/^You spent .+ on your sites, .+ of it taking part\.$/)).toBeVisible();
  await expect(week.getByRole('heading', { name: 'Time, day by day' })).toBeHidden();
  expect(await violationsOn(week)).toEqual([]);
  await week.emulateMedia({ media: 'print' });
  await expect(week.getByRole('button', { name: 'Back to the week' })).toBeHidden();
  await week.emulateMedia({ media: 'screen' });
  await week.getByRole('button', { name: 'Back to the week' }).click();
  await expect(week.getByRole('heading', { name: 'Time, day by day' })).toBeVisible();
});

test('a plan for a week can be made, shown, followed up, changed and erased', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const week = await enough.openPage('reflection');
  await week.getByRole('button', { name: 'Previous week' }).click();
  const next = week.getByRole('region', { name: 'One plan for this week' });
  await next.getByRole('button', { name: 'Make it my plan' }).click();
  await expect(next.getByText('Write a few words in both halves.')).toBeVisible();
  await next.getByRole('textbox', { name: 'If …' }).fill('I open it in bed');
  await next.getByRole('textbox', { name: '… then I’ll …' }).fill('get up and put the kettle on');
  await next.getByRole('combobox', { name: 'Is it about a site?' }).selectOption({ label: 'Instagram' });
  await next.getByRole('switch', { name: 'A nudge there may remind you of it that week' }).click();
  await next.getByRole('button', { name: 'Make it my plan' }).click();
  await expect(next.getByText('About Instagram; a nudge there may remind you of it.')).toBeVisible();
  expect(await violationsOn(week)).toEqual([]);

  await week.getByRole('button', { name: 'Next week' }).click();
  const own = week.getByRole('region', { name: 'Your plan for this week' });
  await expect(own.getByText('If I open it in bed, then I’ll get up and put the kettle on')).toBeVisible();
  await own.getByRole('radio', { name: 'So-so' }).check();
  await own.getByRole('textbox', { name: 'A line about it' }).fill('Tea helps.');
  await own.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(own.getByText('Saved.')).toBeVisible();
  await own.getByRole('button', { name: 'Change the plan' }).click();
  await own.getByRole('textbox', { name: 'If …' }).fill('I wake up');
  await own.getByRole('button', { name: 'Make it my plan' }).click();
  const changed = own.getByText('If I wake up, then I’ll get up and put the kettle on');
  await expect(changed).toBeVisible();
  await week.reload();
  await expect(changed).toBeVisible();
  await expect(own.getByRole('radio', { name: 'So-so' })).toBeChecked();
  await expect(own.getByRole('textbox', { name: 'A line about it' })).toHaveValue('Tea helps.');

  await own.getByRole('button', { name: 'Erase the plan' }).click();
  await own.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(own.getByText('Erased.')).toBeVisible();
  await week.reload();
  await expect(own).toBeHidden();
  await expect(week.getByRole('region', { name: 'One plan for next week' })).toBeVisible();
});

test('another of the twelve questions can be answered in the same week', async ({ enough }) => {
  const week = await enough.openPage('reflection');
  const field = week.getByRole('textbox', { name: 'Your answer' });
  await field.fill('Half written, not kept yet');
  await week.getByRole('button', { name: 'Another question' }).click();
  await expect(field).toHaveValue('');
  await field.fill('The bakers’ videos, most of all.');
  await week.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(week.getByText('Saved.')).toBeVisible();
  await week.getByRole('button', { name: 'Back to this week’s question' }).click();
  await expect(field).toHaveValue('Half written, not kept yet');
  await week.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(week.getByText('Saved.')).toBeVisible();
  await week.reload();
  await expect(week.getByText('Half written, not kept yet')).toBeVisible();
  await expect(week.getByRole('heading', { name: 'You also answered' })).toBeVisible();
  await expect(week.getByText('The bakers’ videos, most of all.')).toBeVisible();
});

test('what a win took stands below it, beside the same mark, whether or not it is quoted above', async ({
  enough,
}) => {
  const week = await enough.openPage('reflection');
  const win = (hours: number, lines: string[]) => {
    const { at, ...rest } = noonOf(0);
    return newRow(practiceEntry({ ...rest, at: at + hours * HOUR, practice: 'wins', lines }), at);
  };
  const wins = [
    ['Asked for the louder table', 'Asking twice.'],
    ['Went to the dentist', ''],
    ['Repaired the lamp', ''],
    ['Rang', 'A deep breath.'],
  ].map((lines, hours) => win(hours, lines));
  await putRows(week, { practices: wins });
  await week.reload();
  const listed = week.locator('.win');
  const quoted = /^You’ll find this line at the top of the page\./;
  await expect(listed).toHaveText([
    /^You’ll find this line .*Asking twice\.$/,
    quoted,
    quoted,
    /^Rang ?A deep breath\.$/,
  ]);
  for (const one of await listed.all()) {
    const starts = await one
      .locator('p')
      .evaluateAll((lines) => [...new Set(lines.map((line) => line.getBoundingClientRect().left))]);
    expect(starts).toHaveLength(1);
    expect(starts[0]).toBeGreaterThan(await one.evaluate((item) => item.getBoundingClientRect().left));
  }
});
