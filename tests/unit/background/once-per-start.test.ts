import { expect, it } from 'vitest';
import { runOncePerStart } from '../../../lib/background/once-per-start';
import { valueInMemory } from '../../builders/in-memory-database';

it('work runs once for each start of the extension, however often the worker starts', async () => {
  const mark = valueInMemory();
  let runs = 0;
  const work = async () => {
    runs += 1;
  };
  expect(await runOncePerStart(mark, work)).toBe(true);
  expect(await runOncePerStart(mark, work)).toBe(false);
  expect(runs).toBe(1);
  await mark.remove();
  await runOncePerStart(mark, work);
  expect(runs).toBe(2);
});

it('work that failed runs again when the worker starts next', async () => {
  const mark = valueInMemory();
  await expect(runOncePerStart(mark, () => Promise.reject(new Error('not yet')))).rejects.toThrow('not yet');
  let runs = false;
  await runOncePerStart(mark, async () => {
    runs = true;
  });
  expect(runs).toBe(true);
});

it('work runs although the mark can not be read', async () => {
  let runs = 0;
  const mark = { ...valueInMemory(true), get: () => Promise.reject(new Error('No storage.')) };
  const work = async () => {
    runs += 1;
  };
  expect(await runOncePerStart(mark, work)).toBe(true);
  expect(runs).toBe(1);
});
