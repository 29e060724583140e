import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';
import { openDueCheckIn } from '../harness/due-check-in';

const GENTLE = ['Kindness to yourself', 'Pause and breathe', 'Reach out'];

test('a low mood is answered with gentle practices, which then come first in the popup and on their page', async ({
  enough,
}) => {
  const popup = await openDueCheckIn(enough);
  const near = popup.getByRole('navigation', { name: 'If you have a minute' });
  await expect(near.getByRole('button', { name: 'A fairer thought' })).toBeVisible();
  await popup.getByRole('slider').focus();
  await popup.keyboard.press('Home');
  await popup.getByRole('button', { name: 'Keep' }).click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  await expect(near.getByRole('button')).toHaveText(['All practices', ...GENTLE]);
  await popup.close();

  const next = await enough.openPage('popup');
  const practices = next.getByRole('navigation', { name: 'If you have a minute' });
  await expect(practices.getByRole('button')).toHaveText(['All practices', ...GENTLE]);
  const topOf = async (part: typeof practices) => (await part.boundingBox())?.y ?? Number.NaN;
  const glad = next.getByRole('textbox', { name: 'Something you’re glad of' });
  expect(await topOf(practices)).toBeLessThan(await topOf(glad));

  const page = await enough.openPage('practices');
  const groups = page.getByRole('region').filter({ has: page.getByRole('heading', { level: 2 }) });
  const [first, second] = [groups.nth(0), groups.nth(1)];
  await expect(first.getByRole('heading', { level: 2 })).toHaveText('Gentle ones');
  await expect(first.getByRole('link')).toHaveText(GENTLE.map((name) => new RegExp(name)));
  await expect(second.getByRole('heading', { level: 2 })).toHaveText('Close at hand');
  await page.getByRole('button', { name: 'Add to your favourites: Reach out' }).click();
  await expect(page.getByRole('button', { name: 'Add to your favourites: Reach out' })).toBeFocused();
  await expect(first.getByRole('link')).toHaveCount(GENTLE.length);
  expect(await violationsOn(page)).toEqual([]);
});
