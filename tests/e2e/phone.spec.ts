import 'temporal-polyfill/global';
import { readDatabase } from '../../dev/browser/database-contents';
import { layDown } from '../../dev/scenes/scene-lives';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { onPhone } from '../harness/phone';

/** Opens a page in which a life of twelve weeks lies, as on a phone. */
async function openInUse(enough: EnoughBrowser, name: Parameters<EnoughBrowser['openPage']>[0]) {
  await layDown('typical', await enough.waitForWelcome(), Date.now());
  const page = await enough.openPage(name);
  return { page, ...(await onPhone(page)) };
}

test('by touch alone, a person begins on a site, and keeps a whole check-in', async ({ enough }) => {
  const welcome = await enough.waitForWelcome();
  const start = await onPhone(welcome);
  await start.tap(welcome.getByRole('checkbox', { name: 'Instagram', exact: true }));
  await start.tap(welcome.getByRole('button', { name: 'Allow and begin' }));
  await welcome.getByRole('heading', { name: 'You’re set.' }).waitFor();

  const popup = await enough.openPage('popup');
  const { tap } = await onPhone(popup);
  await tap(popup.getByRole('button', { name: 'Say a little more' }));
  await tap(popup.getByRole('slider'));
  await tap(popup.getByRole('radio', { name: 'the same' }));
  await tap(popup.getByRole('checkbox', { name: 'jealousy' }));
  await tap(popup.getByRole('textbox').first());
  await expect(popup.getByRole('textbox').first()).toBeFocused();
  await popup.keyboard.insertText('tea');
  await tap(popup.getByRole('button', { name: 'Keep' }));
  await expect(popup.getByText('Saved.')).toBeVisible();
  const { checkIns, gratitude } = await readDatabase(welcome);
  expect(checkIns).toMatchObject([{ mood: 50, comparison: 'same', patterns: ['jealousy'] }]);
  expect(gratitude).toMatchObject([{ text: 'tea' }]);
});

test('by touch alone, a person reads the numbers behind a bar and opens the figures of the week', async ({
  enough,
}) => {
  const { page, tap } = await openInUse(enough, 'reflection');
  const days = page.getByRole('region', { name: 'Time, day by day' });
  const whole = await days.innerText();
  await tap(days.getByRole('img').first());
  await expect.poll(() => days.innerText()).not.toBe(whole);
  await tap(page.getByText('All the figures'));
  await expect(page.getByRole('heading', { name: 'Hours of the week' })).toBeVisible();
  await tap(days.getByText('Show as a table'));
  await expect(days.getByRole('table')).toBeVisible();
  await tap(page.getByRole('button', { name: 'Previous week' }));
  await expect(page.getByRole('button', { name: 'Next week' })).toBeVisible();
});

test('by touch alone, a person goes through a practice, changes an option and reads an article', async ({
  enough,
}) => {
  const { page, tap } = await openInUse(enough, 'practices');
  await tap(page.locator('.practice-cards a[href$="#reframe"]'));
  await tap(page.locator('.guided-ways [type=submit]'));
  await tap(page.locator('.guided-form textarea'));
  await expect(page.locator('.guided-form textarea')).toBeFocused();
  await page.keyboard.insertText('Everyone has it sorted.');
  await tap(page.locator('.guided-ways [type=submit]'));
  await expect(page.locator('.guided-form')).toContainText('Everyone has it sorted.');

  const options = await enough.openPage('options');
  const finger = await onPhone(options);
  const withheld = options.getByRole('switch', { name: 'Skip 3 in 10 nudges at random' });
  const before = await withheld.isChecked();
  await finger.tap(withheld);
  await expect(withheld).toBeChecked({ checked: !before });

  const learn = await enough.openPage('learn');
  const reader = await onPhone(learn);
  await reader.tap(learn.getByRole('navigation').last().getByRole('link').first());
  await expect.poll(() => learn.evaluate(() => location.hash)).not.toBe('');
});
