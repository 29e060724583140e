import { describe, expect, it } from 'vitest';
import { withinTime } from '../../../lib/platform/time-limit';

const HOUR = 60 * 60 * 1_000;

describe('work with a time limit', () => {
  it('gives its result or its error, and leaves no timer behind', async () => {
    expect(await withinTime(Promise.resolve('done'), HOUR, 'it')).toBe('done');
    await expect(withinTime(Promise.reject(new Error('no')), HOUR, 'it')).rejects.toThrow('no');
  });

  it('ends with an error when it never settles', async () => {
    const never = new Promise(() => undefined);
    await expect(withinTime(never, 1, 'a script in a tab')).rejects.toThrow('a script in a tab did not end');
  });
});
