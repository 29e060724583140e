import 'temporal-polyfill/global';
import { putRows } from '../../dev/browser/stored-ledger';
import { localDay, localInstant, startOfDay } from '../../lib/domain/time/days';
import { type Period, periodAfter, periodOf, periodOfOtherKind } from '../../lib/domain/time/period';
import { violationsOn } from '../harness/axe';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CALENDAR = { timeZone: Temporal.Now.timeZoneId(), dayStartHour: 4 };

const today = () => localDay(Date.now(), CALENDAR);
const presentWeek = () => periodOf('week', today());

/** Fills Monday of last week: 40 minutes in two sittings after nine o'clock, and two check-ins in the evening. */
async function fillLastWeek(enough: EnoughBrowser): Promise<Period> {
  const lastWeek = periodAfter(presentWeek(), -1);
  const day = lastWeek.first;
  const nine = startOfDay(day, CALENDAR) + 5 * HOUR;
  const row = (content: object, at: number) => ({
    id: crypto.randomUUID(),
    createdAt: at,
    updatedAt: at,
    ...content,
  });
  const hour = { day, hour: 9, site: 'instagram', surface: 'feed' };
  const sitting = { site: 'instagram', awayMs: null, streakMs: 0, dueSince: null };
  const checkIn = (at: number, mood: number, comparison: string) =>
    row({ ...localInstant(at, CALENDAR), mood, comparison, patterns: [] }, at);
  const own = await enough.openPage('options');
  await putRows(own, {
    usage: [row({ ...hour, passiveMs: 30 * MINUTE, activeMs: 10 * MINUTE }, nine)],
    sittings: [
      row({ ...sitting, start: nine, end: nine + 10 * MINUTE, passiveMs: 8 * MINUTE, activeMs: 0 }, nine),
      row(
        {
          ...sitting,
          start: nine + 20 * MINUTE,
          end: nine + 55 * MINUTE,
          passiveMs: 22 * MINUTE,
          activeMs: 10 * MINUTE,
        },
        nine,
      ),
    ],
    checkIns: [checkIn(nine + 9 * HOUR, 10, 'lower'), checkIn(nine + 11 * HOUR, 90, 'lifted')],
  });
  await own.close();
  return lastWeek;
}

test('arrow keys, links and addresses open weeks, months and years, but none in the future', async ({
  enough,
}) => {
  const present = presentWeek();
  const before = periodAfter(present, -1);
  const page = await enough.openPage('reflection');
  const address = (period: Period) => `${enough.origin}/reflection.html#${period.id}`;
  await expect(page.getByText('Your week so far')).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Your week so far')).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(address(before));
  const pastWeek = page.getByRole('paragraph').filter({ hasText: /^Your week$/ });
  // Until it is there, the field of the present week is.
  await expect(pastWeek).toBeVisible();
  await page.getByRole('textbox', { name: 'Your answer' }).fill('Some words');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(address(before));
  await expect(pastWeek).toBeVisible();

  await page.getByRole('link', { name: 'Month', exact: true }).click();
  await expect(page).toHaveURL(address(periodOfOtherKind(before, 'month', today())));
  await page.getByRole('button', { name: 'Previous month' }).click();
  await page.getByRole('button', { name: 'This month' }).click();
  await expect(page.getByText('Your month so far')).toBeVisible();
  await page.getByRole('link', { name: 'Year', exact: true }).click();
  await expect(page.getByText('Your year so far')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Your month so far')).toBeVisible();

  await page.goto(address(periodAfter(present, 3)));
  await expect(page.getByText('Your week so far')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Next week' })).toBeHidden();
});

test('a period that the address names while the page still loads is shown', async ({ enough }) => {
  const { id } = await fillLastWeek(enough);
  const page = await enough.context.newPage();
  await page.addInitScript((named) => {
    const { addEventListener } = globalThis;
    Object.assign(globalThis, {
      addEventListener(...given: Parameters<typeof addEventListener>) {
        if (given[0] === 'hashchange') history.replaceState(null, '', `#${named}`);
        addEventListener(...given);
      },
    });
  }, id);
  await page.goto(`${enough.origin}/reflection.html`);
  await expect(page.getByRole('button', { name: 'Skip it and show the week' })).toBeVisible();
});

test('charts are described in text, can be navigated with the keyboard, and are printed', async ({
  enough,
}) => {
  const lastWeek = await fillLastWeek(enough);
  const page = await enough.openPage('reflection');
  await page.goto(`${enough.origin}/reflection.html#${lastWeek.id}`);
  await page.getByRole('button', { name: 'Skip it and show the week' }).click();
  await page.getByText('All the figures').click();
  await expect(page.getByText(/^Your busiest hour was Monday, 9.*10.AM, with 40 minutes\.$/)).toBeVisible();
  await expect(
    page.getByText(/^You made 2 visits\. .* The largest part of your time was in visits of 20–40 minutes\.$/),
  ).toBeVisible();
  await expect(
    page.getByText(/^Mostly looking, a little taking part\. Scrolling or watching: 30 minutes\./),
  ).toBeVisible();
  await expect(
    page.getByText(
      '2 check-ins. Your moods ranged from low to good. After comparing you felt: lifted (1) and lower (1).',
    ),
  ).toBeVisible();

  const hours = page.getByRole('group', { name: /^Your time in each hour of the week/ });
  // The browser is American, but the week begins with Monday, as it does where its days are drawn.
  await hours.getByRole('img').first().focus();
  for (let hour = 4; hour < 9; hour += 1) await page.keyboard.press('ArrowRight');
  await expect(hours.getByRole('img', { name: /^Monday, 9.*10.AM: 40 minutes$/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(hours.getByRole('img', { name: /^Tuesday, 9.*10.AM: no time$/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(hours.locator(':focus')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`#${lastWeek.id}$`));

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Previous week' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Hours of the week' })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  // Passive time is no score: it is said in words, and has no percentage.
  await expect(page.getByRole('main')).not.toContainText('%');
  for (const kind of ['month', 'year'] as const) {
    const period = periodOf(kind, lastWeek.first);
    await page.goto(`${enough.origin}/reflection.html#${period.id}`);
    await expect(page.locator('.attention-ring-time')).toHaveText('40m');
    expect(await violationsOn(page), kind).toEqual([]);
  }
});
