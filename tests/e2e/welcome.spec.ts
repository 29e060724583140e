import { seeCard, waitForCard, waitForNoCard } from '../../dev/browser/card';
import { readDatabase } from '../../dev/browser/database-contents';
import { beginOn } from '../../dev/browser/journey';
import { expect, test } from '../harness/browser-test';
import { setPageSize } from '../harness/page-size';
import { repeatUntil } from '../harness/repeat-until';

interface StorageApi {
  chrome: { storage: { local: { get(key: string): Promise<object> } } };
}

for (const size of [
  { width: 1280, height: 720 },
  { width: 360, height: 640 },
]) {
  test(`the button that allows sites is in view in a window of ${size.width}×${size.height}`, async ({
    enough,
  }) => {
    const welcome = await enough.waitForWelcome();
    await setPageSize(welcome, size);
    const button = welcome.getByRole('button', { name: 'Allow and begin' });
    await expect(button).toBeInViewport({ ratio: 1 });
    await expect(welcome.getByRole('checkbox', { name: 'Instagram' })).toBeInViewport({ ratio: 1 });
  });
}

test('a person tries a nudge before the first one, and nothing of it is stored', async ({ enough }) => {
  const welcome = await beginOn(enough, ['Instagram']);
  const settings = () =>
    welcome.evaluate(() => (globalThis as unknown as StorageApi).chrome.storage.local.get('settings'));
  const settingsBefore = await settings();

  await welcome.getByRole('button', { name: 'Show me a nudge' }).click();
  const first = await waitForCard(welcome);
  expect(first.text).toContain('You don’t have to feel any particular way right now.');
  await first.press('This helped');
  const isSaid = async (text: string) => (await seeCard(welcome))?.text.includes(text) ?? false;
  await expect.poll(() => isSaid('Glad it did.')).toBe(true);
  // A press right after an answer counts as the second half of a double click.
  await repeatUntil(
    'the card to say that this is only a try',
    async () => (await waitForCard(welcome)).click('Fewer nudges'),
    () => isSaid('nothing has changed'),
  );

  await welcome.getByRole('button', { name: 'Show it again' }).click();
  const second = await waitForCard(welcome);
  expect(second.text).toContain('You don’t have to feel any particular way right now.');
  await second.press('Leave the feed');
  await expect.poll(() => isSaid('You can stay here.')).toBe(true);
  await waitForNoCard(welcome);

  expect(Object.values(await readDatabase(welcome)).flat()).toEqual([]);
  expect(await settings()).toEqual(settingsBefore);
  const closed = welcome.waitForEvent('close');
  await welcome.getByRole('button', { name: 'Done' }).click();
  await closed;
});

test('by keyboard, the nudge to try has the focus, and gives it back', async ({ enough }) => {
  const welcome = await beginOn(enough, ['Instagram']);
  await welcome.getByRole('button', { name: 'Show me a nudge' }).focus();
  await welcome.keyboard.press('Enter');
  await waitForCard(welcome);
  // The page's own focus is on the card's frame.
  await expect(welcome.getByRole('button', { name: 'Show it again' })).not.toBeFocused();
  await repeatUntil(
    'Escape to answer the card',
    () => welcome.keyboard.press('Escape'),
    async () => (await seeCard(welcome))?.text.includes('All right.') ?? true,
  );
  await repeatUntil(
    'Escape to take the card away',
    () => welcome.keyboard.press('Escape'),
    async () => !(await seeCard(welcome)),
  );
  await expect(welcome.getByRole('button', { name: 'Show it again' })).toBeFocused();
});
