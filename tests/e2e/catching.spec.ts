import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { switchTo } from '../../dev/browser/person';
import { putRows } from '../../dev/browser/stored-ledger';
import { caughtComparisonRow, noonOf } from '../builders/days-ago';
import { HOUR } from '../builders/domain-rows';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { openDueCheckIn } from '../harness/due-check-in';
import { setPageSize } from '../harness/page-size';
import { onPhone, PHONE } from '../harness/phone';
import { openPopupOverPage } from '../harness/real-popup';

/** The greatest height that a browser allows a popup, and the popup's usual width, in CSS pixels. */
const POPUP = { width: 380, height: 600 };

test('one click keeps that one just compared; it can be undone, and one may say how it left one', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  const press = popup.getByRole('button', { name: 'I just compared' });
  const stored = async () => (await readDatabase(popup)).caughtComparisons;
  await press.click();
  await expect(popup.getByText('Saved. Noticing is the skill.')).toBeVisible();
  expect(await stored()).toMatchObject([{ site: null, surface: null, effect: null, moment: null }]);

  await popup.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.getByText('Saved. Noticing is the skill.')).toBeHidden();
  expect(await stored()).toEqual([]);
  await expect(press).toBeFocused();

  await press.press('Enter');
  await popup.getByRole('radio', { name: 'lower' }).click();
  await expect.poll(stored).toMatchObject([{ effect: 'lower' }]);
  expect(await violationsOn(popup)).toEqual([]);
  // Opened again soon after, it still offers to undo; nothing is asked that was not asked for.
  await popup.reload();
  await expect(popup.getByRole('radio', { name: 'lower' })).toBeChecked();
});

test('the day in the popup says when and where comparisons were caught, and how they left one', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  // Far from now, whatever the clock says: what was caught just now is shown elsewhere.
  const [later, times] =
    new Date().getHours() < 14 ? [4 * HOUR, ['4:00 PM', '5:00 PM']] : [0, ['12:00 PM', '1:00 PM']];
  const at = noonOf(0).at + later;
  await putRows(popup, {
    caughtComparisons: [
      caughtComparisonRow({ at, effect: 'lower' }),
      caughtComparisonRow({ at: at + HOUR, site: null, surface: null }),
    ],
  });
  await popup.reload();
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText(
    `You caught yourself comparing at ${times[0]} on Instagram (felt lower) and ${times[1]}.`,
  );
});

test('a double click keeps one comparison', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  await popup.getByRole('button', { name: 'I just compared' }).dblclick();
  await expect(popup.getByText('Saved. Noticing is the skill.')).toBeVisible();
  expect((await readDatabase(popup)).caughtComparisons).toHaveLength(1);
});

test('a comparison that could not be kept is not called kept, and the next press keeps it', async ({
  enough,
}) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  const press = popup.getByRole('button', { name: 'I just compared' });
  await press.waitFor();
  await popup.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      IDBObjectStore.prototype.put = put;
      throw new Error('The disk is full.');
    };
  });
  await press.click();
  await expect(popup.getByRole('alert').filter({ hasText: 'couldn’t be saved' })).toBeVisible();
  await expect(popup.getByText('Noticing is the skill')).toBeHidden();
  await press.click();
  await expect(popup.getByText('Saved. Noticing is the skill.')).toBeVisible();
  await expect(popup.getByRole('alert').filter({ hasText: 'couldn’t be saved' })).toBeHidden();
});

test('the popup stays within 600 px by 380 while a comparison is kept', async ({ enough }) => {
  const popup = await openDueCheckIn(enough);
  await setPageSize(popup, POPUP);
  const extent = () =>
    popup.evaluate(() => [
      document.documentElement.scrollWidth,
      document.body.getBoundingClientRect().height,
    ]);
  const press = popup.getByRole('button', { name: 'I just compared' });
  await press.click();
  await popup.getByRole('radio', { name: 'lifted' }).click();
  await expect(popup.getByRole('radio', { name: 'lifted' })).toBeChecked();
  const [width, height] = await extent();
  expect(width).toBe(POPUP.width);
  expect(height).toBeLessThanOrEqual(POPUP.height);
});

test('on a phone, the press is under the thumb without scrolling, and large enough for it', async ({
  enough,
}) => {
  const popup = await openDueCheckIn(enough);
  const { tap } = await onPhone(popup);
  const press = popup.getByRole('button', { name: 'I just compared' });
  const box = await press.boundingBox();
  expect(box?.y).toBeGreaterThan(PHONE.height / 3);
  expect((box?.y ?? PHONE.height) + (box?.height ?? 0)).toBeLessThanOrEqual(PHONE.height);
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await tap(press);
  await expect(popup.getByText('Saved. Noticing is the skill.')).toBeVisible();
  await tap(popup.getByRole('radio', { name: 'the same' }));
  await expect(popup.getByRole('radio', { name: 'the same' })).toBeChecked();
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
});

test('the popup knows the site and the part of it that is in front', async ({
  display,
  launchEnough,
  feed,
}) => {
  const enough = await launchEnough({ display: display.name });
  const own = await beginOn(enough, ['Instagram']);
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com', '/reels/abc/'));
  await switchTo(page);
  const popup = await openPopupOverPage(enough, display.name);
  await expect.poll(() => popup.text()).toContain('I just compared');
  await popup.press('I just compared');
  await expect
    .poll(async () => (await readDatabase(own)).caughtComparisons)
    .toMatchObject([{ site: 'instagram', surface: 'shortVideo' }]);
  await expect.poll(() => popup.text()).toContain('Saved. Noticing is the skill.');
});

test('week, month and year show where and when comparisons were caught, and how they left one', async ({
  enough,
}) => {
  const page = await enough.openPage('reflection');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const heading = page.getByRole('heading', { name: 'Comparisons you caught' });
  await expect(heading).toBeHidden();
  const { at, day } = noonOf(0);
  await putRows(page, {
    caughtComparisons: [
      caughtComparisonRow({ surface: 'shortVideo', effect: 'lower' }),
      caughtComparisonRow({ at: at + HOUR, surface: 'shortVideo', effect: 'lifted' }),
    ],
  });
  await page.reload();
  await expect(heading).toBeVisible();
  const entries = page.locator('.caught-places').getByRole('listitem');
  await expect(entries).toHaveCount(2);
  await expect(entries.first()).toContainText('12:00 PM');
  await expect(entries.first()).toContainText('Instagram, short videos');
  await expect(entries.first()).toContainText('It left you feeling lower.');
  expect(await violationsOn(page)).toEqual([]);
  for (const part of [day.slice(0, 7), day.slice(0, 4)]) {
    await page.goto(`${enough.origin}/reflection.html#${part}`);
    await expect(entries).toHaveCount(1);
    await expect(entries).toContainText('Mostly in the afternoon');
    await expect(entries).toContainText('After comparing you felt: lifted (1) and lower (1).');
    await expect(page.locator('.caught-places')).toContainText('Noticing is the skill.');
  }
});
