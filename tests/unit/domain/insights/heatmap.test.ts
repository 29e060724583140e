import { describe, expect, it } from 'vitest';
import { usageHours } from '../../../../lib/domain/attention/usage';
import { clockHoursFrom, heatmapOf, shadeLevel } from '../../../../lib/domain/insights/heatmap';
import { NO_HOUR } from '../../../../lib/domain/time/days';
import { daysIn, periodOf } from '../../../../lib/domain/time/period';
import { HOUR, instant, MINUTE, span, usageHour } from '../../../builders/domain-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const until = (last: string, first = '2020-01-01') => ({ first, last });
const LONG = until('2026-12-31');
const weekDays = (day: string) => daysIn(periodOf('week', day));
const at = (heat: ReturnType<typeof heatmapOf>, weekday: number, hour: number) =>
  heat.days[weekday - 1]?.cells.find((cell) => cell.hour === hour)?.ms;

it('clock hours are in the order of the local day', () => {
  expect(clockHoursFrom(4).slice(0, 2)).toEqual([4, 5]);
  expect(clockHoursFrom(4).slice(-2)).toEqual([2, 3]);
  expect(clockHoursFrom(0)).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
});

describe('the heatmap', () => {
  it('of an empty week has seven empty rows', () => {
    const heat = heatmapOf(weekDays('2026-11-22'), [], LONG, BERLIN);
    expect(heat.days.map(({ weekday, cells }) => [weekday, cells.length])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, 24]),
    );
    expect(heat.days.flatMap(({ cells }) => cells).every(({ ms }) => ms === 0)).toBe(true);
    expect(heat.busiest).toBeNull();
  });

  it('of one visit has one cell with time', () => {
    const heat = heatmapOf(
      weekDays('2026-11-22'),
      [usageHour('2026-11-18', 13, { activeMs: 40_000 })],
      LONG,
      BERLIN,
    );
    expect(heat.busiest).toEqual({ weekday: 3, hour: 13, ms: 40_000 });
    expect(heat.days.flatMap(({ cells }) => cells).filter(({ ms }) => ms > 0)).toHaveLength(1);
  });

  it('adds up sites and kinds of attention, counts an hour after midnight to the day before, and ignores other days', () => {
    const rows = [
      usageHour('2026-11-16', 21, { passiveMs: 10 * MINUTE, activeMs: MINUTE }),
      usageHour('2026-11-16', 21, { site: 'x', passiveMs: 4 * MINUTE }),
      usageHour('2026-11-22', 2, { passiveMs: 15 * MINUTE }),
      usageHour('2026-11-15', 21, { passiveMs: 50 * MINUTE }),
    ];
    const heat = heatmapOf(weekDays('2026-11-22'), rows, LONG, BERLIN);
    expect([at(heat, 1, 21), at(heat, 7, 2), at(heat, 7, 21)]).toEqual([15 * MINUTE, 15 * MINUTE, 0]);
    expect(heat.busiest).toMatchObject({ weekday: 1, hour: 21 });
  });

  it('leaves out time of which only the day is known', () => {
    const rows = [usageHour('2026-11-18', NO_HOUR, { passiveMs: MINUTE, activeMs: 0 })];
    const heat = heatmapOf(weekDays('2026-11-22'), rows, LONG, BERLIN);
    expect(heat.days.flatMap(({ cells }) => cells).every(({ ms }) => ms === 0)).toBe(true);
    expect(heat.busiest).toBeNull();
  });

  it('of a month shows means over the weekdays that have begun', () => {
    const november = daysIn(periodOf('month', '2026-11-22'));
    const rows = [
      usageHour('2026-11-01', 9, { passiveMs: 30 * MINUTE }),
      usageHour('2026-11-15', 9, { passiveMs: 6 * MINUTE }),
      usageHour('2026-11-16', 9, { passiveMs: 6 * MINUTE }),
    ];
    // November 2026 has five Sundays and five Mondays; by the 22nd, four and three of them have begun.
    expect(at(heatmapOf(november, rows, until('2026-11-22'), BERLIN), 7, 9)).toBe(9 * MINUTE);
    expect(at(heatmapOf(november, rows, until('2026-11-22'), BERLIN), 1, 9)).toBe(2 * MINUTE);
    expect(at(heatmapOf(november, rows, LONG, BERLIN), 7, 9)).toBe((36 * MINUTE) / 5);
    // Nothing was measured before the eighth: four Sundays remain, and the first has no time.
    const measuredRows = rows.slice(1);
    expect(at(heatmapOf(november, measuredRows, until('2026-12-31', '2026-11-08'), BERLIN), 7, 9)).toBe(
      (6 * MINUTE) / 4,
    );
  });

  it.each([
    ['forward', '2026-03-29', '2026-03-23T04:00:00+01:00', '2026-03-30T04:00:00+02:00', 0],
    ['back', '2026-10-25', '2026-10-19T04:00:00+02:00', '2026-10-26T04:00:00+01:00', 2 * HOUR],
  ])('is right about the hour that is lost or repeated when clocks go %s', (_, day, from, to, shifted) => {
    const rows = usageHours('x', [span(instant(from), instant(to))], BERLIN);
    const heat = heatmapOf(weekDays(day), rows, LONG, BERLIN);
    // Clocks change at night, which still belongs to Saturday.
    expect(at(heat, 6, 2)).toBe(shifted);
    const others = heat.days.flatMap(({ weekday, cells }) =>
      cells.filter(({ hour }) => weekday !== 6 || hour !== 2).map(({ ms }) => ms),
    );
    expect(new Set(others)).toEqual(new Set([HOUR]));
  });
});

it('a cell is darker the more time was spent, and has no shade without time', () => {
  const shades = (isMean: boolean, ...minutes: number[]) =>
    minutes.map((one) => shadeLevel(one * MINUTE, isMean));
  expect(shades(false, 0, 1, 5, 10, 20, 40, 90)).toEqual([0, 1, 2, 3, 4, 5, 5]);
  expect(shades(true, 0, 0.5, 1, 3, 6, 12, 90)).toEqual([0, 1, 2, 3, 4, 5, 5]);
  expect(shadeLevel(5 * MINUTE - 1, false)).toBe(1);
});
