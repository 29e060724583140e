import { violationsOn } from '../harness/axe';
import { readDatabase } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { beginOn } from '../harness/journey';
import { momentRow, noonOf } from '../harness/made-up-moments';
import { scrollFeed, switchTo } from '../harness/person';
import { putRows, readSettings } from '../harness/stored-ledger';

test('before any site is chosen the popup says where to begin', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('heading', { name: 'No sites chosen yet.' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Choose sites' })).toBeVisible();
});

test('today shows each site with its passive share, and follows what is measured', async ({
  enough,
  feed,
}) => {
  await beginOn(enough, ['Instagram', 'X']);
  const popup = await enough.openPage('popup');
  await expect(popup.getByText('Nothing measured yet today.')).toBeVisible();
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  await scrollFeed(page, { forMs: 2_000 });
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText('Instagram');
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText('100% passive');
  await expect(popup.getByText('Nothing measured yet today.')).toBeHidden();
});

test('a check-in is taken with the keyboard alone', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  const { keyboard } = popup;
  const focus = async (name: string | RegExp, role: 'slider' | 'radio' | 'textbox') => {
    await expect
      .poll(async () => {
        await keyboard.press('Tab');
        return popup
          .getByRole(role, { name })
          .first()
          .evaluate((element) => element === document.activeElement);
      })
      .toBe(true);
  };
  await focus('How are you, right now?', 'slider');
  for (let steps = 0; steps < 5; steps++) await keyboard.press('ArrowRight');
  await focus('lifted', 'radio');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await focus(/./, 'textbox');
  await keyboard.type('Soup <b>with</b> Ömer 🙂', { delay: 20 });
  await keyboard.press('Tab');
  await keyboard.type('a dry road home', { delay: 20 });
  await keyboard.press('Enter');
  await expect(popup.getByText('Kept.')).toBeVisible();

  const { checkIns, gratitude = [] } = await readDatabase(popup);
  // Five steps up from the slider's middle.
  expect(checkIns).toEqual([expect.objectContaining({ mood: 55, comparison: 'lower' })]);
  expect(gratitude.map((entry) => (entry as { text: string }).text).sort()).toEqual([
    'Soup <b>with</b> Ömer 🙂',
    'a dry road home',
  ]);
});

test('an empty check-in is refused in one sentence and keeps nothing', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'nothing to keep yet' })).toBeVisible();
  const { checkIns = [] } = await readDatabase(popup);
  expect(checkIns).toEqual([]);
});

test('a check-in that can not be stored says so and leaves the words where they are', async ({ enough }) => {
  const popup = await enough.openPage('popup');
  // What a full disk does: every write is refused from here on.
  await popup.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  const words = popup.getByRole('textbox').first();
  await words.fill('the first snow');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByRole('alert').filter({ hasText: 'couldn’t be kept' })).toBeVisible();
  await expect(words).toHaveValue('the first snow');
});

test('on a chosen site in front, nudges are kept away and let in again', async ({ enough, feed }) => {
  await beginOn(enough, ['Instagram']);
  const popup = await enough.openPage('popup');
  await expect(popup.getByRole('button', { name: '7 days' })).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Not on this site' })).toBeHidden();
  const page = await enough.context.newPage();
  await page.goto(feed.url('www.instagram.com'));
  // In a real popup the tab behind it is in front; here the popup is a tab itself.
  await popup.reload();
  // A tab that is not in front draws nothing that a pointer could aim at.
  await popup.getByRole('button', { name: 'Not on this site' }).dispatchEvent('click');
  await expect(popup.getByText('No nudge comes on Instagram; time still counts.')).toBeVisible();
  expect(await readSettings(popup)).toMatchObject({ sites: [{ site: 'instagram', quiet: true }] });
  await popup.getByRole('button', { name: 'Let them come' }).dispatchEvent('click');
  await expect(popup.getByText('Nudges come on Instagram.')).toBeVisible();
  expect(await readSettings(popup)).toMatchObject({ sites: [{ site: 'instagram', quiet: false }] });
});

test('after three days of two dismissals in a row, a gentler pace is offered once', async ({ enough }) => {
  await beginOn(enough, ['Instagram']);
  const early = await enough.openPage('popup');
  await expect(early.getByRole('heading', { name: 'Check in' })).toBeVisible();
  const twiceOn = (daysBack: number) => {
    const { at, day } = noonOf(daysBack);
    return [0, 60_000].map((later) => momentRow({ at: at + later, day, outcome: 'notNow' }));
  };
  await putRows(early, { moments: [...twiceOn(1), ...twiceOn(3)] });
  await early.reload();
  await expect(early.getByRole('heading', { name: 'Check in' })).toBeVisible();
  await expect(early.getByText('Would fewer nudges be better?')).toBeHidden();

  await putRows(early, { moments: twiceOn(5) });
  const popup = await enough.openPage('popup');
  const offer = popup.getByRole('region', { name: 'Would fewer nudges be better?' });
  await expect(offer).toContainText('Gentle: first after 15 minutes, at most 1 an hour and 3 a day.');
  await expect.poll(async () => (await readSettings(popup)).gentlerOffered).toBe(true);
  expect(await violationsOn(popup)).toEqual([]);
  const again = await enough.openPage('popup');
  await expect(again.getByRole('heading', { name: 'Check in' })).toBeVisible();
  await expect(again.getByText('Would fewer nudges be better?')).toBeHidden();

  await switchTo(popup);
  await offer.getByRole('button', { name: 'Yes, fewer' }).click();
  await expect(popup.getByText('It can be changed in the options any time.')).toBeVisible();
  expect(await readSettings(popup)).toMatchObject({ pace: 'gentle', firstNudgeMinutes: 15 });
});
