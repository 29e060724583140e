import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isQuietAt } from '../../../../lib/domain/nudges/quiet-hours';
import { MINUTES_OF_DAY } from '../../../../lib/domain/time/clock-time';
import { settings } from '../../../builders/domain-rows';
import { blockersWith } from '../../../builders/eligibility-inputs';

const NIGHT = { from: 22 * 60, to: 7 * 60 };
const minutes = fc.integer({ min: 0, max: MINUTES_OF_DAY - 1 });

describe('quiet hours', () => {
  it('over midnight are quiet from the evening to the morning, and not during the day', () => {
    const quiet = [22 * 60, 23 * 60 + 59, 0, 6 * 60 + 59].map((minute) => isQuietAt(NIGHT, minute));
    expect(quiet).toEqual([true, true, true, true]);
    const notQuiet = [7 * 60, 12 * 60, 21 * 60 + 59].map((minute) => isQuietAt(NIGHT, minute));
    expect(notQuiet).toEqual([false, false, false]);
  });

  it('within a day are quiet from their first minute to before their last', () => {
    const noon = { from: 12 * 60, to: 13 * 60 };
    expect([719, 720, 779, 780].map((minute) => isQuietAt(noon, minute))).toEqual([false, true, true, false]);
  });

  it('are never quiet when there are none, or when they begin and end at the same time', () => {
    fc.assert(
      fc.property(minutes, minutes, (from, minute) => {
        expect(isQuietAt(null, minute)).toBe(false);
        expect(isQuietAt({ from, to: from }, minute)).toBe(false);
      }),
    );
  });

  it('contain exactly the minutes that come, counted on from the first, before the last', () => {
    fc.assert(
      fc.property(minutes, minutes, minutes, (from, to, minute) => {
        const length = (to - from + MINUTES_OF_DAY) % MINUTES_OF_DAY;
        const since = (minute - from + MINUTES_OF_DAY) % MINUTES_OF_DAY;
        expect(isQuietAt({ from, to }, minute)).toBe(since < length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('block a nudge', () => {
    const quiet = settings({ quietHours: NIGHT });
    expect(blockersWith({ settings: quiet, minuteOfDay: 22 * 60 })).toEqual(['quietHours']);
    expect(blockersWith({ settings: quiet, minuteOfDay: 22 * 60 - 1 })).toEqual([]);
  });
});
