import 'temporal-polyfill/global';
import type { Page } from '@playwright/test';
import { readDatabase } from '../../dev/browser/database-contents';
import { putRows } from '../../dev/browser/stored-ledger';
import { storedSettings } from '../../dev/browser/stored-settings';
import { SUGGESTED_REMINDER } from '../../lib/domain/reminder';
import { dayAfter, daysOf, type IsoWeek, type LocalDay, weekAfter, weekOf } from '../../lib/domain/time/days';
import { guessRow, noonOf } from '../builders/days-ago';
import { daysInARow } from '../builders/days-in-a-row';
import { violationsOn } from '../harness/axe';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';

const lastWeek = (): IsoWeek => weekAfter(weekOf(noonOf(0).day), -1);

/** The page of the present week, with seven weeks before it and guesses about so many of them, but none about the last. */
async function openWeek(enough: EnoughBrowser, guesses: number): Promise<Page> {
  const week = await enough.openPage('reflection');
  await expect(week.getByText('Nothing measured yet this week.')).toBeVisible();
  const about = (back: number) => {
    const of = weekAfter(lastWeek(), -back);
    return guessRow({ week: of, at: noonOf(7 * back).at, day: noonOf(7 * back).day, minutes: 60 * back });
  };
  await putRows(week, {
    ...daysInARow(60),
    guesses: Array.from({ length: guesses }, (_, index) => about(index + 1)),
  });
  await week.reload();
  await week.getByRole('button', { name: 'Previous week' }).click();
  await expect(week.getByRole('form', { name: 'What’s your guess?' })).toBeVisible();
  return week;
}

const shownTime = (week: Page) => week.locator('.attention-ring-time');

test('a finished week is guessed before it opens, and then shown beside the guess and the guesses before', async ({
  enough,
}) => {
  const week = await openWeek(enough, 3);
  // Nothing of the week is there to be seen yet, and the keys of the pager leave the sliders alone.
  await expect(shownTime(week)).toBeHidden();
  await expect(week.getByRole('heading', { name: 'Worth knowing' })).toBeHidden();
  const time = week.getByRole('slider', { name: 'How long were you on your sites that week?' });
  await week.getByRole('button', { name: 'Keep my guess and show the week' }).click();
  await expect(week.getByRole('alert')).toContainText('Move the first slider to make a guess, or skip it.');
  await time.focus();
  await week.keyboard.press('ArrowRight');
  await expect(time).toHaveAttribute('aria-valuetext', /^\d+ hours?/);
  await time.fill('6');
  await expect(time).toHaveAttribute('aria-valuetext', '1 hour 30 minutes');
  const share = week.getByRole('slider', { name: /^How much of that was taking part/ });
  await expect(share).toHaveAttribute('aria-valuetext', 'not set');
  await share.fill('5');
  expect(await violationsOn(week)).toEqual([]);
  await week.getByRole('button', { name: 'Keep my guess and show the week' }).click();

  await expect(
    week.getByText(/^You guessed 1 hour 30 minutes, and it was .+\. You guessed that 25% of it/),
  ).toBeVisible();
  await expect(week.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(shownTime(week)).toBeVisible();
  const guesses = week.getByRole('region', { name: 'Your guesses over time' });
  await expect(guesses.getByText(/^Your guesses were typically .+ too low\.$/)).toBeVisible();
  await guesses.getByText('Show as a table').click();
  await expect(guesses.getByRole('row')).toHaveCount(5);
  await expect(guesses.getByRole('row').last()).toContainText('1h 30m');
  expect(await violationsOn(week)).toEqual([]);
  const stored = (await readDatabase(week)).guesses as {
    week: string;
    minutes: number;
    activeShare: number;
  }[];
  expect(stored.find((one) => one.week === lastWeek())).toMatchObject({ minutes: 90, activeShare: 0.25 });

  await week.reload();
  await expect(week.getByText(/^You guessed 1 hour 30 minutes, /)).toBeVisible();
  await week.getByRole('button', { name: 'Previous week' }).click();
  await expect(shownTime(week)).toBeVisible();
});

test('a guess can be skipped, and the week is not offered again', async ({ enough }) => {
  const week = await openWeek(enough, 0);
  // Looking elsewhere does not answer it.
  await week.getByRole('button', { name: 'Previous week' }).click();
  await expect(shownTime(week)).toBeVisible();
  await week.getByRole('button', { name: 'Next week' }).click();
  await week.getByRole('button', { name: 'Skip it and show the week' }).click();
  await expect(shownTime(week)).toBeVisible();
  await expect(week.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(week.getByText(/^You guessed/)).toHaveCount(0);
  await week.reload();
  await expect(shownTime(week)).toBeVisible();
  expect((await readDatabase(week)).guesses).toEqual([]);
});

test('guessing is turned off in one press where it is offered, and on again in the options', async ({
  enough,
}) => {
  const week = await openWeek(enough, 0);
  await week.getByRole('button', { name: 'Don’t ask me again' }).click();
  await expect(shownTime(week)).toBeVisible();
  await expect(week.getByText(/^You won’t be asked again\./)).toBeVisible();
  expect(await storedSettings(week)).toMatchObject({ guessFirst: false });
  const options = await enough.openPage('options');
  const asked = options.getByRole('switch', { name: 'Ask me to guess a week before I see it' });
  await expect(asked).not.toBeChecked();
  await asked.click();
  await expect(asked).toBeChecked();
  await expect.poll(() => storedSettings(options)).toMatchObject({ guessFirst: true });
});

/** The page of the present week at noon of a day of the last two weeks: its own clock stands still there. */
async function openWeekOn(enough: EnoughBrowser, day: LocalDay): Promise<Page> {
  const noon = Array.from({ length: 14 }, (_, back) => noonOf(back)).find((one) => one.day === day);
  const week = await enough.openPage('reflection');
  await week.addInitScript((at) => {
    Date.now = () => at;
  }, noon?.at ?? Number.NaN);
  await week.reload();
  return week;
}

test('someone who is reminded on Sundays guesses the days before on that day, and not again on Monday', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  await options.getByRole('switch', { name: 'Remind me to look back on my week' }).click();
  await expect.poll(() => storedSettings(options)).toMatchObject({ reminder: SUGGESTED_REMINDER });
  await putRows(options, daysInARow(60));
  const [saturday, sunday] = daysOf(lastWeek()).slice(-2) as [LocalDay, LocalDay];
  // A look on Saturday does not take the offer away.
  await expect(shownTime(await openWeekOn(enough, saturday))).toBeVisible();
  const onSunday = await openWeekOn(enough, sunday);
  const question = 'How long were you on your sites from Monday to Saturday?';
  await onSunday.getByRole('slider', { name: question }).fill('6');
  await expect(shownTime(onSunday)).toBeHidden();
  await onSunday.getByRole('button', { name: 'Keep my guess and show the week' }).click();
  const guessed = /^For Monday to Saturday you guessed 1 hour 30 minutes, and it was .+\./;
  await expect(onSunday.getByText(guessed)).toContainText('The total below includes Sunday, too.');
  await expect(shownTime(onSunday)).toBeVisible();
  const onMonday = await openWeekOn(enough, dayAfter(sunday, 1));
  await onMonday.getByRole('button', { name: 'Previous week' }).click();
  await expect(onMonday.getByText(guessed)).toBeVisible();
  await expect(shownTime(onMonday)).toBeVisible();
});
