import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clockText, MINUTES_OF_DAY, minutesOf } from '../../../../lib/domain/time/clock-time';

it('a clock time is read as it is shown, and other text is not read', () => {
  expect(clockText(7 * 60 + 5)).toBe('07:05');
  fc.assert(fc.property(fc.nat(MINUTES_OF_DAY - 1), (at) => minutesOf(clockText(at)) === at));
  for (const none of ['', '7:00', '24:00', '12:60', 'noon']) expect(minutesOf(none)).toBeNull();
});
