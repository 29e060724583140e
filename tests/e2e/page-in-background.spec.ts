import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { expect, test } from '../harness/browser-test';

test('a hidden week page reads nothing, however often something is stored, and shows it all when it is seen', async ({
  enough,
}) => {
  const week = await enough.openPage('reflection');
  await expect(week.getByText('Your week so far')).toBeVisible();
  await week.evaluate(() => {
    const counted = globalThis as unknown as { transactions: number };
    counted.transactions = 0;
    const transaction = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      counted.transactions += 1;
      return transaction.apply(this, given);
    };
  });
  const transactions = () =>
    week.evaluate(() => (globalThis as unknown as { transactions: number }).transactions);

  const popup = await enough.openPage('popup');
  const entry = newRow({ ...noonOf(0), checkIn: null, place: 0, prompt: null, text: 'soup', why: null }, 0);
  await popup.evaluate(
    (row) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('enough');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('gratitude', 'readwrite');
          tx.objectStore('gratitude').put(row);
          tx.onerror = () => reject(tx.error);
          tx.oncomplete = () => {
            const channel = new BroadcastChannel('enough.changed');
            for (let times = 0; times < 20; times += 1) channel.postMessage(null);
            resolve();
          };
        };
      }),
    entry,
  );
  // A page that is visible has heard all twenty by the time it shows the row.
  const log = await enough.openPage('log');
  await expect(log.getByRole('heading', { name: 'A quiet day.' })).toBeVisible();
  expect(await transactions()).toBe(0);
  await expect(week.getByText('soup')).toHaveCount(0);

  await week.bringToFront();
  await expect(week.getByText('soup')).toBeVisible();
  expect(await transactions()).toBeGreaterThan(0);
});

test('a page that is open already is brought to the front instead of opened twice', async ({ enough }) => {
  const log = await enough.openPage('log');
  const options = await enough.openPage('options');
  await options.getByRole('button', { name: 'What Enough did today, and why' }).click();
  await expect.poll(() => log.evaluate(() => document.visibilityState)).toBe('visible');
  expect(enough.context.pages().filter((page) => page.url().endsWith('/log.html'))).toHaveLength(1);
});
