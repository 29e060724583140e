import { expect, it } from 'vitest';
import { runOncePerStart } from '../../../lib/background/once-per-start';
import { valueInMemory } from '../../builders/in-memory-database';

it('what is due at the beginning is done once in a life of the extension, however often the worker wakes', async () => {
  const mark = valueInMemory();
  let begun = 0;
  const begin = async () => {
    begun += 1;
  };
  await runOncePerStart(mark, begin);
  await runOncePerStart(mark, begin);
  expect(begun).toBe(1);
  await mark.remove();
  await runOncePerStart(mark, begin);
  expect(begun).toBe(2);
});

it('what failed at the beginning is tried again at the next wake-up', async () => {
  const mark = valueInMemory();
  await expect(runOncePerStart(mark, () => Promise.reject(new Error('not yet')))).rejects.toThrow('not yet');
  let begun = false;
  await runOncePerStart(mark, async () => {
    begun = true;
  });
  expect(begun).toBe(true);
});
