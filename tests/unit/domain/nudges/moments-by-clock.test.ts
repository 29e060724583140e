import { describe, expect, it } from 'vitest';
import { momentsByClock } from '../../../../lib/domain/nudges/moments-by-clock';
import type { Moment } from '../../../../lib/domain/nudges/nudge';
import { DAY, HOUR, instant, MINUTE, moment } from '../../../builders/domain-rows';

const NOW = instant('2026-11-22T12:00:00Z');
const clock = { now: NOW, calendar: { timeZone: 'UTC', dayStartHour: 4 }, setForwardBy: 0 };

/** How many ms before NOW a moment counts as, and whether that date is new. */
function ageOf(some: Partial<Moment>, setForwardBy = 0) {
  const [one] = momentsByClock([moment({ day: '2026-11-22', ...some })], { ...clock, setForwardBy });
  return { age: NOW - (one?.moment.at ?? Number.NaN), isNew: one?.redatedTo !== undefined };
}

describe('the date of a moment by the present clock', () => {
  it('is its own date when the clock was not changed', () => {
    expect(ageOf({ at: NOW - HOUR })).toEqual({ age: HOUR, isNew: false });
    expect(ageOf({ at: NOW })).toEqual({ age: 0, isNew: false });
  });

  it.each([1, 30 * MINUTE, 400 * DAY])(
    'is now when it lies %i ms in the future, and that is kept',
    (ahead) => {
      expect(ageOf({ at: NOW + ahead })).toEqual({ age: 0, isNew: true });
      expect(ageOf({ at: NOW + ahead, redatedTo: NOW - 5 * MINUTE })).toEqual({
        age: 5 * MINUTE,
        isNew: false,
      });
      expect(ageOf({ at: NOW - HOUR, redatedTo: NOW + ahead })).toEqual({ age: 0, isNew: true });
    },
  );

  it('moves along with a clock that was seen to be set forward, unless no limit reaches it any more', () => {
    expect(ageOf({ at: NOW - 3 * HOUR - MINUTE }, 3 * HOUR)).toEqual({ age: MINUTE, isNew: true });
    expect(ageOf({ at: NOW - 17 * DAY }, 3 * DAY)).toEqual({ age: 17 * DAY, isNew: false });
  });

  it('is the later of two when the clock was behind for a while', () => {
    expect(ageOf({ at: NOW - HOUR, redatedTo: NOW - 400 * DAY })).toEqual({ age: HOUR, isNew: false });
  });
});

it('moments since the start of the present day belong to it, whatever day they were stored under', () => {
  const days = [
    moment({ at: instant('2026-11-22T03:59:59Z'), day: '2026-11-21' }),
    moment({ at: instant('2026-11-22T04:00:00Z'), day: '2026-11-21' }),
    moment({ at: NOW + DAY, day: '2026-11-23' }),
  ];
  expect(momentsByClock(days, clock).map((one) => one.moment.day)).toEqual([
    '2026-11-21',
    '2026-11-22',
    '2026-11-22',
  ]);
});

it('moments are in the order in which they happened', () => {
  const [ahead, later] = [
    moment({ at: NOW + HOUR, redatedTo: NOW - HOUR, number: 1 }),
    moment({ at: NOW, number: 2 }),
  ];
  expect(momentsByClock([later, ahead], clock).map((one) => one.moment.number)).toEqual([1, 2]);
});
