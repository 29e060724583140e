import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockText, MINUTES_OF_DAY, minutesOf } from '../../../../lib/domain/time/clock-time';

it('a time on the clock is read as it is shown, and what is none is told', () => {
  expect(clockText(7 * 60 + 5)).toBe('07:05');
  fc.assert(fc.property(fc.nat(MINUTES_OF_DAY - 1), (at) => minutesOf(clockText(at)) === at));
  for (const none of ['', '7:00', '24:00', '12:60', 'noon']) expect(minutesOf(none)).toBeNull();
});
