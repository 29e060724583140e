import { expect, it } from 'vitest';
import type { StoredValue } from '../../../../lib/platform/stored-value';
import { FailingParts } from '../../../../lib/storage/health/failing-parts';
import { valueInMemory } from '../../../builders/in-memory-database';

it('counts the failures of each part until it works, and announces each change', async () => {
  const values = new Map<string, StoredValue>();
  const failing = new FailingParts((area, key) => {
    const value = values.get(`${area} ${key}`) ?? valueInMemory();
    values.set(`${area} ${key}`, value);
    return value;
  });
  let changes = 0;
  const stop = failing.onChanged(() => {
    changes += 1;
  });
  expect(await failing.names()).toEqual([]);
  await failing.clear('reminder');
  expect(changes).toBe(0);
  expect(await failing.addFailure('reminder')).toBe(1);
  expect(await failing.addFailure('reminder')).toBe(2);
  expect(await failing.addFailure('sensors')).toBe(1);
  expect(await failing.names()).toEqual(['sensors', 'reminder']);
  await failing.clear('reminder');
  expect(await failing.failuresOf('reminder')).toBe(0);
  expect(changes).toBe(4);
  stop();
  await failing.clear('sensors');
  expect(changes).toBe(4);
});
