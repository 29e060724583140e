import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalMs, type UsageHour, usageHours } from '../../../../lib/domain/attention/usage';
import { earlierPeriods } from '../../../../lib/domain/insights/baseline';
import type { PeriodFact } from '../../../../lib/domain/insights/period-fact';
import { periodFacts } from '../../../../lib/domain/insights/period-facts';
import type { CheckIn } from '../../../../lib/domain/journal/check-in';
import { dayAfter, daysOf, weekAfter } from '../../../../lib/domain/time/days';
import { type Period, readPeriod } from '../../../../lib/domain/time/period';
import { DAY, HOUR, instant, MINUTE, SECOND, span, usage } from '../../../builders/domain-rows';

const WEEK = '2026-W47';
const AFTER = '2026-11-25';
const checkIn = (some: Partial<CheckIn>): CheckIn => ({
  at: 0,
  day: '2026-11-18',
  mood: null,
  comparison: null,
  patterns: [],
  ...some,
});

/** The sentences of week 47, or another period, by kind. */
function said(
  rows: readonly UsageHour[],
  today = AFTER,
  checkIns: readonly CheckIn[] = [],
  id = WEEK,
  firstDay = '2000-01-01',
) {
  const period = readPeriod(id) as Period;
  const sentences = periodFacts({
    period,
    usage: rows,
    checkIns,
    earlier: earlierPeriods(period, rows, firstDay),
    today,
    firstDay,
  });
  const of = <Kind extends PeriodFact['kind']>(kind: Kind) =>
    sentences.find((one): one is Extract<PeriodFact, { kind: Kind }> => one.kind === kind);
  return { sentences, kinds: sentences.map(({ kind }) => kind), of };
}

/** So many passive minutes on each day of a week, Monday first, at eight in the evening. */
const minutes = (weeksBack: number, ...ofDays: number[]): UsageHour[] =>
  ofDays.map((passive, index) =>
    usage(daysOf(weekAfter(WEEK, -weeksBack))[index] as string, 20, { passiveMs: passive * MINUTE }),
  );

describe('a week without time', () => {
  it('says nothing, whatever came before it', () => {
    expect(said([]).sentences).toEqual([]);
    expect(said([1, 2, 3].flatMap((back) => minutes(back, 60))).sentences).toEqual([]);
  });
});

describe('a week of one visit', () => {
  const { sentences } = said([usage('2026-11-18', 13, { passiveMs: 40 * SECOND })]);

  it('says when and where it was, and that it is little', () => {
    expect(sentences).toEqual([
      { kind: 'days', days: [{ day: '2026-11-18', ms: 40 * SECOND }], of: 7, ms: 40 * SECOND },
      {
        kind: 'place',
        site: 'instagram',
        ms: 40 * SECOND,
        totalMs: 40 * SECOND,
        sites: [{ site: 'instagram', passiveMs: 40 * SECOND, activeMs: 0 }],
      },
      { kind: 'hours', from: 13, to: 14, share: 1, ms: 40 * SECOND, totalMs: 40 * SECOND, little: true },
    ]);
  });
});

describe('a week beside earlier ones, worked out by hand,', () => {
  // 60, 90, 120 and 150 minutes: the middle is 105.
  const past = [...minutes(1, 60), ...minutes(2, 50, 40), ...minutes(3, 120), ...minutes(7, 0, 0, 150)];

  it('is beside the middle one of those that hold time, and of none longer ago than eight weeks', () => {
    const rows = [...past, ...minutes(9, 900), ...minutes(0, 30, 30)];
    expect(said(rows).of('beside')).toEqual({
      kind: 'beside',
      than: 'week',
      way: 'less',
      ms: 60 * MINUTE,
      typicalMs: 105 * MINUTE,
      earlier: [150, 120, 90, 60].map((ms) => ms * MINUTE),
      until: '2026-11-22',
      whole: true,
    });
  });

  it.each([
    [96, 'alike'],
    [94, 'less'],
    [115, 'alike'],
    [116, 'more'],
  ])('is, with %d minutes, %s', (ofWeek, way) => {
    expect(said([...past, ...minutes(0, ofWeek)]).of('beside')?.way).toBe(way);
  });

  it('is beside none while fewer than three hold time', () => {
    const rows = [...minutes(1, 60), ...minutes(2, 60), ...minutes(0, 30)];
    expect(said(rows).kinds).toEqual(['days', 'place', 'hours']);
  });

  it('that still goes on is beside the same days of them, today not among these', () => {
    // Until Tuesday: 60, 90, 120 and 0 minutes.
    const rows = [...past, ...minutes(0, 30, 0, 500)];
    expect(said(rows, '2026-11-18').of('beside')).toEqual({
      kind: 'beside',
      than: 'week',
      way: 'less',
      ms: 30 * MINUTE,
      typicalMs: 75 * MINUTE,
      earlier: [0, 120, 90, 60].map((ms) => ms * MINUTE),
      until: '2026-11-17',
      whole: false,
    });
  });

  it('that still goes on is one amount in all its sentences: that of the days that are over', () => {
    const rows = [...past, ...minutes(0, 30), usage('2026-11-18', 9, { site: 'x', passiveMs: 500 * MINUTE })];
    const { of } = said(rows, '2026-11-18');
    expect([of('beside')?.ms, of('passive')?.ms, of('place')?.totalMs, of('hours')?.totalMs]).toEqual(
      Array.from({ length: 4 }, () => 30 * MINUTE),
    );
    expect(of('place')?.site).toBe(minutes(0, 30)[0]?.site);
  });

  it('is not beside the one in which measuring began: that was short', () => {
    const rows = [...past, ...minutes(0, 100)];
    const oldest = daysOf(weekAfter(WEEK, -4))[3] as string;
    expect(said(rows).of('beside')).toMatchObject({ earlier: { length: 4 } });
    expect(said(rows, AFTER, [], WEEK, oldest).of('beside')).toMatchObject({ earlier: { length: 3 } });
  });

  it('that has only begun is beside nothing yet', () => {
    const rows = [...past, ...minutes(0, 30)];
    const { kinds, of } = said(rows, '2026-11-16');
    expect(kinds).toEqual(['days', 'passive', 'place', 'hours']);
    expect(of('days')).toEqual({
      kind: 'days',
      days: [{ day: '2026-11-16', ms: 30 * MINUTE }],
      of: 1,
      ms: 30 * MINUTE,
    });
  });

  it('has its passive share beside theirs', () => {
    const shared = (back: number, passive: number, active: number) =>
      usage(daysOf(weekAfter(WEEK, -back))[0] as string, 9, {
        passiveMs: passive * MINUTE,
        activeMs: active * MINUTE,
      });
    const rows = [shared(1, 50, 50), shared(2, 60, 40), shared(3, 90, 10), shared(0, 12, 8)];
    expect(said(rows).of('passive')).toEqual({
      kind: 'passive',
      than: 'week',
      way: 'alike',
      share: 0.6,
      typicalShare: 0.6,
      earlier: [0.9, 0.6, 0.5],
      ms: 20 * MINUTE,
      little: true,
    });
    expect(said([...rows, shared(0, 0, 20)]).of('passive')).toMatchObject({
      way: 'less',
      share: 0.3,
      little: false,
    });
  });
});

describe('the fullest hours', () => {
  const at = (...hours: readonly (readonly [number, number])[]) =>
    hours.map(([hour, ofHour]) => usage('2026-11-18', hour, { passiveMs: ofHour * MINUTE }));

  it('are the three that hold the most', () => {
    const { of } = said(at([8, 30], [19, 10], [20, 20], [21, 20], [23, 10]));
    expect(of('hours')).toMatchObject({ from: 19, to: 22, share: 50 / 90, ms: 50 * MINUTE, little: false });
  });

  it('go on past midnight', () => {
    expect(said(at([12, 10], [23, 30], [0, 20], [1, 10])).of('hours')).toMatchObject({ from: 23, to: 2 });
  });

  it('leave out those at their ends in which nobody was there', () => {
    expect(said(at([0, 20])).of('hours')).toMatchObject({ from: 0, to: 1, share: 1 });
    expect(said(at([9, 20], [11, 5])).of('hours')).toMatchObject({ from: 9, to: 12, share: 1 });
  });
});

it('check-ins are told with the middle mood, how comparing felt, and whether they are few', () => {
  const rows = minutes(0, 60);
  const two = [checkIn({ mood: 40, comparison: 'lower' }), checkIn({ mood: 70, comparison: 'lower' })];
  expect(said(rows, AFTER, two).of('checkIns')).toEqual({
    kind: 'checkIns',
    checkIns: 2,
    mood: 55,
    moods: 2,
    few: true,
    compared: { lifted: 0, same: 0, lower: 2, didNotCompare: 0 },
  });
  const more = [...two, checkIn({ mood: 90, comparison: 'lifted' }), checkIn({ patterns: ['jealousy'] })];
  expect(said(rows, AFTER, more).of('checkIns')).toMatchObject({
    checkIns: 4,
    mood: 70,
    moods: 3,
    few: false,
  });
  expect(said(rows, AFTER, [checkIn({})]).of('checkIns')).toMatchObject({ mood: null, moods: 0 });
});

describe('a week in which clocks shift, attended throughout,', () => {
  it.each([
    ['2026-W13', '2026-03-23T04:00:00+01:00', '2026-03-30T04:00:00+02:00', 167],
    ['2026-W43', '2026-10-19T04:00:00+02:00', '2026-10-26T04:00:00+01:00', 169],
  ])('%s is said to hold each of its hours', (week, from, to, hours) => {
    const calendar = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
    const rows = usageHours('x', [span(instant(from), instant(to))], calendar);
    const { sentences } = said(rows, '2027-01-01', [], week);
    expect(sentences[0]).toMatchObject({ kind: 'days', of: 7, ms: hours * HOUR });
    // The hour that is there twice, or once too few, is the one after two.
    expect(sentences[2]).toMatchObject({ kind: 'hours', ms: (hours === 169 ? 22 : 21) * HOUR });
  });
});

it('days before anything was measured are not days without time', () => {
  const { of } = said(minutes(0, 0, 0, 0, 20), '2026-11-21', [], WEEK, '2026-11-18');
  expect(of('days')).toEqual({
    kind: 'days',
    days: [{ day: '2026-11-19', ms: 20 * MINUTE }],
    of: 4,
    ms: 20 * MINUTE,
  });
});

describe('a month, worked out by hand,', () => {
  const inMonth = (month: string, ...ofDays: readonly (readonly [number, number])[]): UsageHour[] =>
    ofDays.map(([day, passive]) =>
      usage(`${month}-${String(day).padStart(2, '0')}`, 20, { passiveMs: passive * MINUTE }),
    );
  const past = [
    ...inMonth('2026-08', [1, 100], [31, 300]),
    ...inMonth('2026-09', [15, 200]),
    ...inMonth('2026-10', [31, 60]),
  ];

  it('that is over is beside whole months, however many days they have', () => {
    const rows = [...past, ...inMonth('2026-11', [1, 150], [30, 150])];
    expect(said(rows, '2026-12-01', [], '2026-11').of('beside')).toEqual({
      kind: 'beside',
      than: 'month',
      way: 'more',
      ms: 300 * MINUTE,
      typicalMs: 200 * MINUTE,
      earlier: [400, 200, 60].map((ms) => ms * MINUTE),
      until: '2026-11-30',
      whole: true,
    });
  });

  it('that still goes on is beside the same days of them', () => {
    const rows = [...past, ...inMonth('2026-11', [1, 150], [20, 500])];
    expect(said(rows, '2026-11-16', [], '2026-11').of('beside')).toMatchObject({
      ms: 150 * MINUTE,
      typicalMs: 100 * MINUTE,
      earlier: [100, 200, 0].map((ms) => ms * MINUTE),
      until: '2026-11-15',
      whole: false,
    });
  });
});

describe('a year', () => {
  it('is beside no other, and is told by its days, its sites and its hours', () => {
    const rows = ['2023', '2024', '2025', '2026'].map((year) =>
      usage(`${year}-03-29`, 20, { passiveMs: 40 * MINUTE }),
    );
    const { kinds, of } = said(rows, '2027-01-01', [], '2026');
    expect(kinds).toEqual(['days', 'place', 'hours']);
    expect(of('days')).toMatchObject({ of: 365, ms: 40 * MINUTE });
  });

  it('of ten, heavily lived, is told from its own rows alone', () => {
    const first = instant('2017-01-01T12:00:00Z');
    const rows = Array.from({ length: 3_652 }, (_, at) =>
      new Date(first + at * DAY).toISOString().slice(0, 10),
    ).flatMap((day) =>
      [9, 13, 20, 21].map((hour, at) =>
        usage(day, hour, { site: `site-${at % 2}`, passiveMs: hour * MINUTE, activeMs: MINUTE }),
      ),
    );
    for (const year of ['2017', '2020', '2026']) {
      const days = year === '2020' ? 366 : 365;
      const { of } = said(rows, '2027-01-01', [], year);
      // Each day: 9 + 13 + 20 + 21 minutes of passive time and one of active time in each of the four.
      expect(of('days')).toMatchObject({ of: days, ms: days * 67 * MINUTE });
      expect(of('place')).toMatchObject({ site: 'site-1', ms: days * 36 * MINUTE });
      expect(of('hours')).toMatchObject({ from: 20, to: 22, ms: days * 43 * MINUTE });
    }
  });
});

describe('whatever a week holds,', () => {
  const sites = fc.constantFrom('instagram', 'x', 'reddit');
  const rowsOfWeek = (weeksBack: number) =>
    fc.array(
      fc
        .tuple(fc.nat(6), fc.nat(23), sites, fc.nat(3 * HOUR), fc.nat(HOUR))
        .map(([day, hour, site, passiveMs, activeMs]) =>
          usage(daysOf(weekAfter(WEEK, -weeksBack))[day] as string, hour, { site, passiveMs, activeMs }),
        ),
      { maxLength: 12 },
    );
  const weeks = fc.tuple(...[0, 1, 2, 3, 4, 8, 9].map(rowsOfWeek)).map((lists) => lists.flat());
  const checkIns = fc.array(
    fc.record({
      mood: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      comparison: fc.constantFrom('lifted' as const, 'same' as const, 'lower' as const, null),
    }),
    { maxLength: 5 },
  );
  const todays = fc.nat(9).map((days) => dayAfter('2026-11-16', days));

  it('three to five sentences say it wherever there is time, and none where there is none', () => {
    fc.assert(
      fc.property(weeks, todays, checkIns, (rows, today, some) => {
        const { sentences, kinds } = said(rows, today, some.map(checkIn));
        const ofWeek = rows.filter(({ day }) => daysOf(WEEK).includes(day));
        const hasTime = ofWeek.some((row) => totalMs(row) > 0);
        expect(sentences.length).toBeGreaterThanOrEqual(hasTime ? 3 : 0);
        expect(sentences.length).toBeLessThanOrEqual(hasTime ? 5 : 0);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });

  it('no sentence contradicts the numbers', () => {
    fc.assert(
      fc.property(weeks, todays, checkIns, (rows, today, some) => {
        const { of } = said(rows, today, some.map(checkIn));
        const sum = (list: readonly UsageHour[]) => list.reduce((all, row) => all + totalMs(row), 0);
        const ofWeek = rows.filter(({ day }) => daysOf(WEEK).includes(day));
        const beside = of('beside');
        const told = beside ? ofWeek.filter(({ day }) => day < today) : ofWeek;
        const total = sum(told);
        if (beside) {
          expect(beside.ms).toBe(total);
          expect(beside.earlier.length).toBeGreaterThanOrEqual(3);
          const below = beside.earlier.filter((ms) => ms <= beside.typicalMs).length;
          const above = beside.earlier.filter((ms) => ms >= beside.typicalMs).length;
          expect(Math.min(below, above) * 2).toBeGreaterThanOrEqual(beside.earlier.length);
          if (beside.way === 'more') expect(beside.ms).toBeGreaterThan(beside.typicalMs);
          if (beside.way === 'less') expect(beside.ms).toBeLessThan(beside.typicalMs);
        }
        const passive = of('passive');
        if (passive) {
          expect(passive.share * total).toBeCloseTo(
            told.reduce((all, row) => all + row.passiveMs, 0),
            0,
          );
          if (passive.way === 'more') expect(passive.share).toBeGreaterThan(passive.typicalShare);
          if (passive.way === 'less') expect(passive.share).toBeLessThan(passive.typicalShare);
        }
        const place = of('place');
        for (const { site } of place ? told : []) {
          expect(place?.ms).toBeGreaterThanOrEqual(sum(told.filter((row) => row.site === site)));
        }
        const hours = of('hours');
        if (hours) {
          const length = (hours.to - hours.from + 24) % 24;
          expect([1, 2, 3]).toContain(length);
          const within = told.filter(({ hour }) => (hour - hours.from + 24) % 24 < length);
          expect(hours.ms).toBe(sum(within));
          expect(hours.share * total).toBeCloseTo(hours.ms, 0);
        }
      }),
    );
  });
});
