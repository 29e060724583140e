import { describe, expect, it } from 'vitest';
import { totalMs, usageHours } from '../../../../lib/domain/attention/usage';
import { type ChartRows, periodChartsOf } from '../../../../lib/domain/insights/period-charts';
import { periodOf } from '../../../../lib/domain/time/period';
import { DAY, HOUR, instant, MINUTE, sitting, span, usageHour } from '../../../builders/domain-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const NOTHING: ChartRows = { usage: [], sittings: [], checkIns: [], comparisons: [] };
const TODAY = '2026-11-22';
const chartsOf = (kind: 'week' | 'month' | 'year', rows: Partial<ChartRows>, day = TODAY) =>
  periodChartsOf(periodOf(kind, day), { ...NOTHING, ...rows }, { first: '2020-01-01', last: day }, BERLIN);

describe('the columns', () => {
  it.each([
    ['week', 7, '2026-11-16', '2026-11-22'],
    ['month', 30, '2026-11-01', '2026-11-30'],
    ['year', 12, '2026-01-01', '2026-12-31'],
  ] as const)('of an empty %s are %i empty ones', (kind, count, first, last) => {
    const { columns, sites, attention, lengths, heat } = chartsOf(kind, {});
    expect(columns).toHaveLength(count);
    expect([columns[0]?.first, columns.at(-1)?.last]).toEqual([first, last]);
    expect(columns.every((column) => totalMs(column) === 0 && column.sites.length === 0)).toBe(true);
    expect({ sites, attention }).toEqual({ sites: [], attention: { passiveMs: 0, activeMs: 0 } });
    expect([lengths.count, heat.busiest]).toEqual([0, null]);
  });

  const rows = [
    usageHour('2025-12-31', 9, { passiveMs: 99 * MINUTE }),
    usageHour('2026-02-28', 9, { passiveMs: 10 * MINUTE }),
    usageHour('2026-10-31', 9, { site: 'x', passiveMs: 7 * MINUTE }),
    usageHour('2026-11-01', 9, { passiveMs: 3 * MINUTE, activeMs: MINUTE }),
    usageHour('2026-11-16', 9, { site: 'x', activeMs: 20 * MINUTE }),
    usageHour('2026-11-16', 10, { passiveMs: 2 * MINUTE }),
    usageHour('2026-11-23', 9, { passiveMs: MINUTE }),
  ];

  it.each([
    ['week', { 0: 22 }],
    ['month', { 0: 4, 15: 22, 22: 1 }],
    ['year', { 1: 10, 9: 7, 10: 27 }],
  ] as const)('of a %s contain its own time only', (kind, minutes) => {
    const { columns, attention, sites } = chartsOf(kind, { usage: rows });
    const filled = columns.flatMap((column, at) =>
      totalMs(column) > 0 ? [[at, totalMs(column) / MINUTE]] : [],
    );
    expect(Object.fromEntries(filled)).toEqual(minutes);
    const sum = Object.values(minutes).reduce((a, b) => a + b, 0);
    expect(totalMs(attention)).toBe(sum * MINUTE);
    expect(sites.reduce((all, site) => all + totalMs(site), 0)).toBe(sum * MINUTE);
  });

  it.each([
    ['2026-03-29', '2026-03-23T04:00:00+01:00', '2026-03-30T04:00:00+02:00', 167],
    ['2026-10-25', '2026-10-19T04:00:00+02:00', '2026-10-26T04:00:00+01:00', 169],
  ])('of a week in which clocks change (%s) contain each of its hours', (day, from, to, hours) => {
    const around = [span(instant(from) - HOUR, instant(to) + HOUR)];
    const { columns, attention } = chartsOf('week', { usage: usageHours('x', around, BERLIN) }, day);
    expect(totalMs(attention)).toBe(hours * HOUR);
    expect(columns.map((column) => totalMs(column) / HOUR)).toEqual([24, 24, 24, 24, 24, hours - 144, 24]);
  });
});

it('one visit is one column, one cell of the heatmap and one sitting', () => {
  const { columns, heat, lengths } = chartsOf('month', {
    usage: [usageHour('2026-11-18', 13, { passiveMs: 40_000 })],
    sittings: [sitting({ passiveMs: 40_000 })],
  });
  expect(columns.filter((column) => totalMs(column) > 0).map(({ first }) => first)).toEqual(['2026-11-18']);
  expect(heat.busiest).toMatchObject({ weekday: 3, hour: 13 });
  expect(lengths.bins.map(({ count }) => count)).toEqual([1, 0, 0, 0, 0, 0]);
});

describe('a week, calculated by hand,', () => {
  const { columns, sites, attention } = chartsOf('week', {
    usage: [
      usageHour('2026-11-15', 22, { passiveMs: 99 * MINUTE }),
      usageHour('2026-11-16', 8, { passiveMs: 10 * MINUTE, activeMs: 2 * MINUTE }),
      usageHour('2026-11-16', 8, { surface: 'messages', activeMs: 5 * MINUTE }),
      usageHour('2026-11-16', 21, { site: 'x', passiveMs: 30 * MINUTE }),
      usageHour('2026-11-22', 3, { site: 'x', passiveMs: 4 * MINUTE, activeMs: MINUTE }),
      usageHour('2026-11-23', 4, { passiveMs: 99 * MINUTE }),
    ],
  });

  it('has the totals of its days', () => {
    expect(columns[0]).toEqual({
      first: '2026-11-16',
      last: '2026-11-16',
      passiveMs: 40 * MINUTE,
      activeMs: 7 * MINUTE,
      sites: [
        { site: 'x', passiveMs: 30 * MINUTE, activeMs: 0 },
        { site: 'instagram', passiveMs: 10 * MINUTE, activeMs: 7 * MINUTE },
      ],
    });
    expect(columns[6]).toMatchObject({ first: '2026-11-22', passiveMs: 4 * MINUTE, activeMs: MINUTE });
  });

  it('has the totals of its sites and of the week, without the weeks before and after', () => {
    expect(sites).toEqual([
      { site: 'x', passiveMs: 34 * MINUTE, activeMs: MINUTE },
      { site: 'instagram', passiveMs: 10 * MINUTE, activeMs: 7 * MINUTE },
    ]);
    expect(attention).toEqual({ passiveMs: 44 * MINUTE, activeMs: 8 * MINUTE });
  });
});

it('ten years of heavy use are summed up year by year without any loss', () => {
  const first = instant('2017-01-01T12:00:00Z');
  const usageOfAll = Array.from({ length: 3_652 }, (_, at) =>
    new Date(first + at * DAY).toISOString().slice(0, 10),
  ).flatMap((day) =>
    Array.from({ length: 100 }, (_, at) =>
      usageHour(day, 6 + (at % 16), { site: `site-${at % 8}`, passiveMs: 60_000, activeMs: 12_000 }),
    ),
  );
  const years = Array.from({ length: 10 }, (_, at) =>
    chartsOf('year', { usage: usageOfAll }, `${2017 + at}-12-31`),
  );
  const sum = years.reduce((all, { attention }) => all + totalMs(attention), 0);
  expect(sum).toBe(3_652 * 100 * 72_000);
  for (const { columns, sites } of years) {
    expect(sites).toHaveLength(8);
    expect(columns.every((column) => totalMs(column) > 0)).toBe(true);
  }
});
