import { describe, expect, it } from 'vitest';
import {
  EARLIER_PERIODS,
  type FindingRows,
  findingInputs,
} from '../../../../../lib/domain/insights/findings/finding-inputs';
import { type Period, readPeriod } from '../../../../../lib/domain/time/period';
import { MINUTE } from '../../../../builders/domain-rows';
import { dayBack, FOUND_WEEK, LONG_AFTER, NO_ROWS, rowsOf, visited } from '../../../../builders/finding-rows';
import { checkIn } from '../../../../builders/journal-rows';

const inputsOf = (rows: Partial<FindingRows>, now: string, id = FOUND_WEEK) =>
  findingInputs(
    readPeriod(id) as Period,
    { ...NO_ROWS, ...rows },
    { ...LONG_AFTER, now: Date.parse(now), firstDay: '2026-06-01' },
  );

const minutesOf = ({ passiveMs }: { readonly passiveMs: number }) => passiveMs / MINUTE;

describe('what findings are made from', () => {
  const visits = [
    visited(dayBack(0, 0), '09:00', 10),
    visited(dayBack(0, 2), '09:00', 20),
    visited(dayBack(1, 0), '09:00', 30),
    visited(dayBack(1, 2), '11:10', 40),
    visited(dayBack(1, 2), '23:00', 50),
    visited(dayBack(1, 5), '09:00', 60),
  ];

  it('is the period, and earlier ones as whole as it is', () => {
    const { totals, earlier } = inputsOf(rowsOf(visits), '2026-11-25T12:00Z');
    expect(minutesOf(totals)).toBe(30);
    expect(earlier.map(minutesOf)).toEqual([180]);
  });

  it('of a period that is not over is its part up to now, and the same part of earlier ones', () => {
    // Wednesday, shortly after eleven.
    const { totals, earlier } = inputsOf(rowsOf(visits), '2026-11-18T11:05Z');
    expect(minutesOf(totals)).toBe(30);
    expect(earlier.map(minutesOf)).toEqual([70]);
    // The visit at 11:10 had not begun at this time of its week.
    expect(earlier.map(({ visits: some }) => some.length)).toEqual([1]);
  });

  it('looks the same whenever a period that is over is looked at', () => {
    const [soon, late] = ['2026-11-23T09:00Z', '2027-03-01T12:00Z'].map((now) =>
      inputsOf(rowsOf(visits), now),
    );
    expect(soon).toEqual({ ...late, now: soon?.now });
    expect(soon?.now).toBe(late?.now);
  });

  it('leaves out earlier periods without time, and the one in which measuring began', () => {
    const { earlier } = findingInputs(
      readPeriod(FOUND_WEEK) as Period,
      { ...NO_ROWS, ...rowsOf([...visits, visited(dayBack(2, 3), '09:00', 5)]) },
      { ...LONG_AFTER, firstDay: dayBack(2, 2) },
    );
    expect(earlier.map(minutesOf)).toEqual([180]);
  });

  it('knows nothing of what was written after the period', () => {
    const days = [dayBack(1, 6), dayBack(0, 0), dayBack(0, 6), '2026-11-23'];
    const { own, past } = inputsOf({ checkIns: days.map((day) => checkIn({ day })) }, '2026-11-25T12:00Z');
    expect(own.checkIns.map(({ day }) => day)).toEqual(days.slice(1, 3));
    expect(past.checkIns.map(({ day }) => day)).toEqual(days.slice(0, 3));
  });

  it.each(['2026-W47', '2026-11', '2026'])('compares %s with as many earlier ones as its kind has', (id) => {
    const everyMonth = Array.from({ length: 36 }, (_, month) => {
      const day = new Date(Date.UTC(2024, month, 18)).toISOString().slice(0, 10);
      return visited(day, '10:00', 5);
    });
    const everyWeek = Array.from({ length: 20 }, (_, back) => visited(dayBack(back, 1), '10:00', 5));
    const inputs = findingInputs(
      readPeriod(id) as Period,
      { ...NO_ROWS, ...rowsOf([...everyMonth, ...everyWeek]) },
      LONG_AFTER,
    );
    expect(inputs.earlier).toHaveLength(EARLIER_PERIODS[inputs.period.kind]);
  });
});
