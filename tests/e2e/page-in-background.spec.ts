import { putRows } from '../../dev/browser/stored-ledger';
import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { expect, test } from '../harness/browser-test';

/** How often the test says that something was stored. */
const CHANGES = 20;

/** After so many ms without a read, a page has read what it needs: one read follows another at once. */
const SETTLED_MS = 2_000;

test('a hidden week page reads nothing, however often something is stored, and shows it all when it is seen', async ({
  enough,
}) => {
  const week = await enough.openPage('reflection');
  await expect(week.getByText('Your week so far')).toBeVisible();
  await week.evaluate(() => {
    const counts = Object.assign(globalThis, { transactions: 0, heard: 0, readAt: performance.now() });
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...given) {
      counts.transactions += 1;
      counts.readAt = performance.now();
      return transaction.apply(this, given);
    };
    new BroadcastChannel('enough.changed').addEventListener('message', () => {
      counts.heard += 1;
    });
  });
  const counted = (name: 'transactions' | 'heard') =>
    week.evaluate((one) => (globalThis as unknown as Record<typeof one, number>)[one], name);

  const popup = await enough.openPage('popup');
  // Some parts are read after the first ones are shown.
  await week.waitForFunction(
    (settled) => {
      const counts = globalThis as unknown as { transactions: number; readAt: number };
      if (performance.now() - counts.readAt < settled) return false;
      counts.transactions = 0;
      return true;
    },
    SETTLED_MS,
    { polling: 100 },
  );
  const entry = { ...noonOf(0), checkIn: null, place: 0, prompt: null, text: 'soup', why: null };
  await putRows(popup, { gratitude: [newRow(entry, 0)] });
  await popup.evaluate((times) => {
    const channel = new BroadcastChannel('enough.changed');
    for (let time = 0; time < times; time += 1) channel.postMessage(null);
  }, CHANGES);
  await expect.poll(() => counted('heard')).toBe(CHANGES);
  expect(await counted('transactions')).toBe(0);
  await expect(week.getByText('soup')).toHaveCount(0);

  await week.bringToFront();
  await expect(week.getByText('soup')).toBeVisible();
  expect(await counted('transactions')).toBeGreaterThan(0);
});

test('a page that is open already is brought to the front instead of opened twice', async ({ enough }) => {
  const log = await enough.openPage('log');
  const options = await enough.openPage('options');
  await options.getByRole('button', { name: 'What Enough did today, and why' }).click();
  await expect.poll(() => log.evaluate(() => document.visibilityState)).toBe('visible');
  expect(enough.context.pages().filter((page) => page.url().endsWith('/log.html'))).toHaveLength(1);
});
