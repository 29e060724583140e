import { describe, expect, it } from 'vitest';
import type { UsageHour } from '../../../../../lib/domain/attention/usage';
import { daysOf, weekAfter } from '../../../../../lib/domain/time/days';
import { MINUTE, usageHour } from '../../../../builders/domain-rows';
import { dailyMinutes, FOUR_EARLIER_WEEKS, factsAbout, WEEK } from '../../../../builders/fact-inputs';

const inMinutes = (...minutes: number[]) => minutes.map((one) => one * MINUTE);

describe('the total time of a week', () => {
  it('is compared with the median of the last eight weeks that have any attention', () => {
    const rows = [...FOUR_EARLIER_WEEKS, ...dailyMinutes(9, 900), ...dailyMinutes(0, 30, 30)];
    expect(factsAbout(rows).fact('totalTime')).toEqual({
      kind: 'totalTime',
      baselineKind: 'week',
      trend: 'less',
      ms: 60 * MINUTE,
      typicalMs: 105 * MINUTE,
      baselineMs: inMinutes(150, 120, 90, 60),
      lastDay: '2026-11-22',
      isComplete: true,
    });
  });

  it.each([
    [96, 'alike'],
    [94, 'less'],
    [115, 'alike'],
    [116, 'more'],
  ])('with %d minutes is %s', (minutes, trend) => {
    const rows = [...FOUR_EARLIER_WEEKS, ...dailyMinutes(0, minutes)];
    expect(factsAbout(rows).fact('totalTime')?.trend).toBe(trend);
  });

  it('is not compared while fewer than three earlier weeks have any attention', () => {
    const rows = [...dailyMinutes(1, 60), ...dailyMinutes(2, 60), ...dailyMinutes(0, 30)];
    expect(factsAbout(rows).kinds).toEqual(['activeDays', 'topSite', 'busiestHours']);
  });

  it('that is not over is compared with the same days of earlier weeks, without today', () => {
    // Until Tuesday, the earlier weeks have 60, 90, 120 and 0 minutes.
    const rows = [...FOUR_EARLIER_WEEKS, ...dailyMinutes(0, 30, 0, 500)];
    expect(factsAbout(rows, { today: '2026-11-18' }).fact('totalTime')).toEqual({
      kind: 'totalTime',
      baselineKind: 'week',
      trend: 'less',
      ms: 30 * MINUTE,
      typicalMs: 75 * MINUTE,
      baselineMs: inMinutes(0, 120, 90, 60),
      lastDay: '2026-11-17',
      isComplete: false,
    });
  });

  it('is not compared with the week in which measuring began, which was short', () => {
    const rows = [...FOUR_EARLIER_WEEKS, ...dailyMinutes(0, 100)];
    const firstDay = daysOf(weekAfter(WEEK, -4))[3] as string;
    expect(factsAbout(rows).fact('totalTime')?.baselineMs).toHaveLength(4);
    expect(factsAbout(rows, { firstDay }).fact('totalTime')?.baselineMs).toHaveLength(3);
  });

  it('that begins today is not compared yet', () => {
    const rows = [...FOUR_EARLIER_WEEKS, ...dailyMinutes(0, 30)];
    const { kinds, fact } = factsAbout(rows, { today: '2026-11-16' });
    expect(kinds).toEqual(['activeDays', 'passiveShare', 'topSite', 'busiestHours']);
    expect(fact('activeDays')).toEqual({
      kind: 'activeDays',
      days: [{ day: '2026-11-16', ms: 30 * MINUTE }],
      measuredDays: 1,
      ms: 30 * MINUTE,
    });
  });
});

describe('the total time of a month', () => {
  const inMonth = (month: string, ...minutesOfDays: readonly (readonly [number, number])[]): UsageHour[] =>
    minutesOfDays.map(([day, passive]) =>
      usageHour(`${month}-${String(day).padStart(2, '0')}`, 20, { passiveMs: passive * MINUTE }),
    );
  const earlierMonths = [
    ...inMonth('2026-08', [1, 100], [31, 300]),
    ...inMonth('2026-09', [15, 200]),
    ...inMonth('2026-10', [31, 60]),
  ];

  it('that is over is compared with whole months, however many days they have', () => {
    const rows = [...earlierMonths, ...inMonth('2026-11', [1, 150], [30, 150])];
    expect(factsAbout(rows, { today: '2026-12-01', period: '2026-11' }).fact('totalTime')).toEqual({
      kind: 'totalTime',
      baselineKind: 'month',
      trend: 'more',
      ms: 300 * MINUTE,
      typicalMs: 200 * MINUTE,
      baselineMs: inMinutes(400, 200, 60),
      lastDay: '2026-11-30',
      isComplete: true,
    });
  });

  it('that is not over is compared with the same days of earlier months', () => {
    const rows = [...earlierMonths, ...inMonth('2026-11', [1, 150], [20, 500])];
    expect(factsAbout(rows, { today: '2026-11-16', period: '2026-11' }).fact('totalTime')).toMatchObject({
      ms: 150 * MINUTE,
      typicalMs: 100 * MINUTE,
      baselineMs: inMinutes(100, 200, 0),
      lastDay: '2026-11-15',
      isComplete: false,
    });
  });
});
