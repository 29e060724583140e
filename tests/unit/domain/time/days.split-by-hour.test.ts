import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, hourOfDay, splitByHour } from '../../../../lib/domain/time/days';
import type { Interval } from '../../../../lib/domain/time/interval';
import { calendars, clockReading, instants } from '../../../builders/calendars';
import { HOUR, instant, MINUTE } from '../../../builders/domain-rows';

const MOST_PIECES = 1_000;

/** Cuts an interval. An endless cut fails here instead of blocking the run. */
function cut({ start, end }: Interval, calendar: Calendar) {
  let pieces = 0;
  const guarded = {
    start,
    end,
    get carried() {
      pieces += 1;
      if (pieces > MOST_PIECES) throw new Error(`More than ${MOST_PIECES} pieces: the cut is endless`);
      return 'carried';
    },
  };
  return splitByHour(guarded, calendar);
}

/** Pieces as minutes per day and clock hour, in order. */
const minutesByHour = (from: string, to: string, timeZone: string, dayStartHour = 4) =>
  cut({ start: instant(from), end: instant(to) }, { timeZone, dayStartHour }).map(
    ({ day, hour, start, end }) => [day, hour, (end - start) / MINUTE],
  );

describe('cutting at every local hour', () => {
  it('gives each hour its part', () => {
    expect(minutesByHour('2026-11-22T13:50:00+01:00', '2026-11-22T15:10:00+01:00', 'Europe/Berlin')).toEqual([
      ['2026-11-22', 13, 10],
      ['2026-11-22', 14, 60],
      ['2026-11-22', 15, 10],
    ]);
  });

  it('divides a span over the day start exactly between both days', () => {
    expect(minutesByHour('2026-11-22T03:45:00+01:00', '2026-11-22T04:30:00+01:00', 'Europe/Berlin')).toEqual([
      ['2026-11-21', 3, 15],
      ['2026-11-22', 4, 30],
    ]);
  });

  it('leaves a span over midnight in one day', () => {
    expect(minutesByHour('2026-11-22T23:50:00+01:00', '2026-11-23T00:20:00+01:00', 'Europe/Berlin')).toEqual([
      ['2026-11-22', 23, 10],
      ['2026-11-22', 0, 20],
    ]);
  });

  it.each<[string, string, string, string, [string, number, number][]]>([
    [
      'forward by an hour',
      '2026-03-29T01:30:00+01:00',
      '2026-03-29T04:30:00+02:00',
      'Europe/Berlin',
      [
        ['2026-03-28', 1, 30],
        ['2026-03-28', 3, 60],
        ['2026-03-29', 4, 30],
      ],
    ],
    [
      'back by an hour',
      '2026-10-25T01:30:00+02:00',
      '2026-10-25T03:30:00+01:00',
      'Europe/Berlin',
      [
        ['2026-10-24', 1, 30],
        ['2026-10-24', 2, 60],
        ['2026-10-24', 2, 60],
        ['2026-10-24', 3, 30],
      ],
    ],
    [
      'forward by half an hour',
      '2026-10-04T01:45:00+10:30',
      '2026-10-04T03:15:00+11:00',
      'Australia/Lord_Howe',
      [
        ['2026-10-03', 1, 15],
        ['2026-10-03', 2, 30],
        ['2026-10-03', 3, 15],
      ],
    ],
    [
      'forward over midnight',
      '2026-03-28T23:30:00+02:00',
      '2026-03-29T01:30:00+03:00',
      'Asia/Beirut',
      [
        ['2026-03-28', 23, 30],
        ['2026-03-28', 1, 30],
      ],
    ],
    [
      'back over midnight',
      '2026-10-24T23:30:00+03:00',
      '2026-10-25T00:30:00+02:00',
      'Asia/Beirut',
      [
        ['2026-10-24', 23, 30],
        ['2026-10-24', 23, 60],
        ['2026-10-24', 0, 30],
      ],
    ],
    [
      'forward within an hour',
      '2026-09-27T02:15:00+12:45',
      '2026-09-27T04:15:00+13:45',
      'Pacific/Chatham',
      [
        ['2026-09-26', 2, 30],
        ['2026-09-26', 3, 15],
        ['2026-09-27', 4, 15],
      ],
    ],
    [
      'back within an hour',
      '2026-04-05T03:15:00+13:45',
      '2026-04-05T03:15:00+12:45',
      'Pacific/Chatham',
      [
        ['2026-04-04', 3, 30],
        ['2026-04-04', 2, 15],
        ['2026-04-04', 3, 15],
      ],
    ],
  ])('follows clocks that go %s', (_, from, to, timeZone, expected) => {
    expect(minutesByHour(from, to, timeZone)).toEqual(expected);
  });

  it('follows clocks that go back by half an hour', () => {
    // Hour 1 of that day lasts 90 minutes; the number of its pieces does not matter.
    const minutes = new Map<number, number>();
    for (const [, hour, length] of minutesByHour(
      '2026-04-05T00:45:00+11:00',
      '2026-04-05T02:15:00+10:30',
      'Australia/Lord_Howe',
    ) as [string, number, number][]) {
      minutes.set(hour, (minutes.get(hour) ?? 0) + length);
    }
    expect([...minutes]).toEqual([
      [0, 15],
      [1, 90],
      [2, 15],
    ]);
  });

  it('returns nothing for an empty interval', () => {
    expect(cut({ start: 5, end: 5 }, { timeZone: 'UTC', dayStartHour: 4 })).toEqual([]);
  });
});

describe('cutting any interval anywhere', () => {
  const lengths = fc.oneof(fc.integer({ min: 1, max: 3 * HOUR }), fc.integer({ min: 1, max: 8 * HOUR }));

  it('loses and adds nothing, and keeps every other property of the interval', () => {
    fc.assert(
      fc.property(instants, lengths, calendars, (start, length, calendar) => {
        const pieces = cut({ start, end: start + length }, calendar);
        let until = start;
        for (const piece of pieces) {
          expect(piece.start).toBe(until);
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(piece.carried).toBe('carried');
          until = piece.end;
        }
        expect(until).toBe(start + length);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves each piece within one clock hour and one local day', () => {
    fc.assert(
      fc.property(instants, lengths, calendars, (start, length, calendar) => {
        for (const piece of cut({ start, end: start + length }, calendar)) {
          const first = clockReading(piece.start, calendar.timeZone);
          expect(clockReading(piece.end - 1, calendar.timeZone)).toEqual(first);
          expect(first.hour).toBe(piece.hour);
          const { day, hour } = piece;
          expect(hourOfDay(piece.start, calendar)).toEqual({ day, hour });
          expect(hourOfDay(piece.end - 1, calendar)).toEqual({ day, hour });
        }
      }),
      { numRuns: 100 },
    );
  });
});
