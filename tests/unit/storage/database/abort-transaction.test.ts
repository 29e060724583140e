import { expect, it } from 'vitest';
import { abortTransaction } from '../../../../lib/storage/database/abort-transaction';
import { freshConnection } from '../../../builders/in-memory-database';

const plan = { id: 'a', createdAt: 0, updatedAt: 0 } as never;

it('an aborted transaction leaves nothing of what it wrote', async () => {
  const database = await freshConnection().open();
  const tx = database.transaction('plans', 'readwrite');
  await tx.store.put(plan);
  await abortTransaction(tx);
  expect(await database.getAll('plans')).toEqual([]);
});

it('a transaction that the browser has aborted already is no error', async () => {
  const database = await freshConnection().open();
  const tx = database.transaction('plans', 'readwrite');
  await tx.store.put(plan);
  tx.abort();
  await abortTransaction(tx);
  expect(await database.getAll('plans')).toEqual([]);
});

it('any other error is thrown', async () => {
  const abort = () => {
    throw new Error('unknown');
  };
  await expect(abortTransaction({ done: Promise.resolve(), abort })).rejects.toThrow('unknown');
});
