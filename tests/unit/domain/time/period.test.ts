import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containsDay,
  daysIn,
  notInFuture,
  PERIOD_KINDS,
  periodAfter,
  periodOf,
  periodOfOtherKind,
  periodsSince,
  readPeriod,
  subperiods,
} from '../../../../lib/domain/time/period';
import { daysAroundShifts } from '../../../builders/calendars';

const TODAY = '2026-11-22';
const read = (id: string) => readPeriod(id) ?? expect.fail(`${id} was not read`);

describe('a period', () => {
  it.each([
    ['week', '2026-W47', '2026-11-16', '2026-11-22'],
    ['month', '2026-11', '2026-11-01', '2026-11-30'],
    ['year', '2026', '2026-01-01', '2026-12-31'],
  ] as const)('%s of a day has an id, a first and a last day', (kind, id, first, last) => {
    expect(periodOf(kind, TODAY)).toEqual({ kind, id, first, last });
  });

  it('is found again by its id, contains its day, and is one step from its neighbours', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_KINDS), daysAroundShifts, (kind, day) => {
        const period = periodOf(kind, day);
        expect(readPeriod(period.id)).toEqual(period);
        expect(containsDay(period, day)).toBe(true);
        const next = periodAfter(period, 1);
        expect(next.first > period.last).toBe(true);
        expect(periodAfter(next, -1)).toEqual(period);
        expect(daysIn(period)).toHaveLength(new Set(daysIn(period)).size);
        expect([daysIn(period)[0], daysIn(period).at(-1)]).toEqual([period.first, period.last]);
      }),
    );
  });

  it.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-W54',
    '2025-W53',
    '2026-W00',
    '2026-11-22',
    'plan',
    '2026-w47',
    '12026',
    '12026-11',
    '2026-110',
  ])('does not exist for the id “%s”', (text) => {
    expect(readPeriod(text)).toBeNull();
  });

  it('has as many days as in the calendar', () => {
    expect(['2026-W13', '2028-02', '2026-02', '2028', '2026'].map((id) => daysIn(read(id)).length)).toEqual([
      7, 29, 28, 366, 365,
    ]);
  });

  it('in the future is replaced by the current one', () => {
    expect(notInFuture(read('2026-W48'), TODAY).id).toBe('2026-W47');
    expect(notInFuture(read('2027'), TODAY).id).toBe('2026');
    for (const id of ['2026-W47', '2026-11', '2026', '2026-W46', '2025-11', '2019'])
      expect(notInFuture(read(id), TODAY).id).toBe(id);
  });
});

describe('a change of kind', () => {
  it.each([
    ['2026-W47', 'month', '2026-11'],
    ['2026-11', 'week', '2026-W47'],
    ['2026', 'month', '2026-11'],
    ['2026-W44', 'month', '2026-10'],
    ['2026-08', 'week', '2026-W32'],
    ['2020-W53', 'year', '2020'],
    ['2019', 'month', '2019-01'],
    ['2019', 'week', '2019-W01'],
  ] as const)('leads from %s as a %s to %s', (id, kind, to) => {
    expect(periodOfOtherKind(read(id), kind, TODAY).id).toBe(to);
  });
});

describe('the parts of a period', () => {
  const parts = (id: string) => subperiods(read(id), TODAY).map((part) => part.id);

  it('are the weeks whose Thursday is in a month, and the months of a year, if they have begun', () => {
    expect(parts('2026-10')).toEqual(['2026-W40', '2026-W41', '2026-W42', '2026-W43', '2026-W44']);
    expect(parts('2026-11')).toEqual(['2026-W45', '2026-W46', '2026-W47']);
    expect(parts('2026')).toHaveLength(11);
    expect(parts('2025')).toHaveLength(12);
    expect(parts('2026-W47')).toEqual([]);
  });

  it('include one that begins today', () => {
    const begun = (id: string, today: string) => subperiods(read(id), today).map((part) => part.id);
    expect(begun('2026-11', '2026-11-15')).toEqual(['2026-W45', '2026-W46']);
    expect(begun('2026-11', '2026-11-16')).toEqual(['2026-W45', '2026-W46', '2026-W47']);
    expect(begun('2026', '2026-02-01')).toEqual(['2026-01', '2026-02']);
  });

  it('of all months together are all weeks, each once', () => {
    const weeks = periodsSince('month', '2016-01-04', TODAY).flatMap((month) => subperiods(month, TODAY));
    expect(new Set(weeks.map(({ id }) => id)).size).toBe(weeks.length);
    expect(weeks).toHaveLength(periodsSince('week', '2016-01-04', TODAY).length);
  });
});

it('the periods since a day are complete, the latest first', () => {
  expect(periodsSince('month', '2026-09-30', TODAY).map(({ id }) => id)).toEqual([
    '2026-11',
    '2026-10',
    '2026-09',
  ]);
  expect(periodsSince('year', TODAY, TODAY).map(({ id }) => id)).toEqual(['2026']);
});
