import { type EnoughBrowser, expect, test } from '../harness/browser-test';

/** Begins a practice in a tab and leaves it half written there. */
async function beginPractice(enough: EnoughBrowser) {
  const page = await enough.openPage('practices');
  await page.getByRole('link', { name: 'Small wins' }).click();
  const field = page.getByRole('textbox');
  await field.fill('Rang the');
  const again = await enough.openPage('practices');
  await expect(again.getByRole('listitem').filter({ hasText: 'Small wins' })).toContainText(
    'your words are still here',
  );
  return { field, again };
}

async function eraseDay(enough: EnoughBrowser): Promise<void> {
  const log = await enough.openPage('log');
  await log.getByRole('button', { name: 'Erase everything from this day' }).click();
  await expect(log.getByRole('button', { name: 'Put it back' })).toBeVisible();
}

async function eraseEverything(enough: EnoughBrowser): Promise<void> {
  const options = await enough.openPage('options');
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByRole('button', { name: 'Erase for good' }).click();
  await expect(options.getByText('Everything is erased.')).toBeVisible();
}

for (const [what, erase] of [
  ['their day', eraseDay],
  ['everything', eraseEverything],
] as const) {
  test(`half-written words in an open page go when ${what} is erased in another`, async ({ enough }) => {
    const { field, again } = await beginPractice(enough);
    await erase(enough);
    await expect(field).toHaveValue('');
    await expect(again.getByText('your words are still here')).toHaveCount(0);
  });
}

test('half-written words stay when another day is erased', async ({ enough }) => {
  const { field, again } = await beginPractice(enough);
  const log = await enough.openPage('log');
  await log.getByRole('button', { name: 'Previous day' }).click();
  await log.getByRole('button', { name: 'Erase everything from this day' }).click();
  await expect(log.getByRole('button', { name: 'Put it back' })).toBeVisible();
  await expect(field).toHaveValue('Rang the');
  await expect(again.getByText('your words are still here')).toBeVisible();
});
