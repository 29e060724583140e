import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncreditedParts } from '../../../../lib/domain/attention/credit-rules';
import type { Span } from '../../../../lib/domain/attention/span';
import { bridgeTabSwitches, TAB_SWITCH_GAP } from '../../../../lib/domain/attention/tab-switch';
import { type Interval, lengthOf } from '../../../../lib/domain/time/interval';
import { span } from '../../../builders/domain-rows';
import { intervals, reportsInTwoOrders, spans } from '../../../builders/intervals';

const LONG_AGO = Number.NEGATIVE_INFINITY;
/** The shortest absence. */
const AWAY = TAB_SWITCH_GAP;

/** Everything that is credited when reports arrive one after the other. */
function creditAll(reports: readonly (readonly Span[])[]): Span[] {
  const credited: Span[] = [];
  for (const report of reports)
    credited.push(...uncreditedParts(bridgeTabSwitches(report, credited), credited, LONG_AGO));
  return credited;
}

/** Multiplies small whole times, so that some gaps are switches and others absences. */
const STEP = 40;

const spread = <T extends Interval>(some: readonly T[]): T[] =>
  some.map((one) => ({ ...one, start: one.start * STEP, end: one.end * STEP }));

/** Counted step by step, so it does not depend on how intervals are merged. */
function lengthWithSwitches(some: readonly Interval[]): number {
  let length = 0;
  let gap = 0;
  for (let at = 0; at <= 80 * STEP; at += STEP) {
    if (some.some(({ start, end }) => start <= at && at < end)) {
      if (length > 0 && gap < AWAY) length += gap;
      length += STEP;
      gap = 0;
    } else {
      gap += STEP;
    }
  }
  return length;
}

describe('a switch between pages', () => {
  it('counts for the page that was switched to', () => {
    expect(bridgeTabSwitches([span(30, 90)], [{ start: 0, end: 18 }])).toEqual([span(18, 90)]);
  });

  it('counts for the page that was left when its report arrives last', () => {
    expect(bridgeTabSwitches([span(0, 18)], [{ start: 30, end: 90 }])).toEqual([span(0, 30)]);
  });

  it('is shorter than a tenth of a second; a longer gap is an absence', () => {
    const credited = [{ start: 0, end: 10 }];
    expect(bridgeTabSwitches([span(10 + AWAY - 1, 900)], credited)).toEqual([span(10, 900)]);
    expect(bridgeTabSwitches([span(10 + AWAY, 900)], credited)).toEqual([span(10 + AWAY, 900)]);
  });

  it('reaches no further than the nearest page', () => {
    const credited = [
      { start: 0, end: 20 },
      { start: 30, end: 50 },
      { start: 300, end: 310 },
      { start: 320, end: 900 },
    ];
    expect(bridgeTabSwitches([span(60, 290)], credited)).toEqual([span(50, 300)]);
    expect(bridgeTabSwitches([span(60, 290)], credited.toReversed())).toEqual([span(50, 300)]);
  });

  it('between several pages counts the same in whatever order they report', () => {
    fc.assert(
      fc.property(reportsInTwoOrders, (orders) => {
        for (const reports of orders) {
          const scaled = reports.map(spread);
          const credited = [...creditAll(scaled), ...creditAll([...scaled, ...scaled])];
          const sum = credited.reduce((total, one) => total + lengthOf(one), 0);
          expect(sum).toBe(2 * lengthWithSwitches(scaled.flat()));
        }
      }),
    );
  });

  it('never adds more than its gap at either end of a span, and removes nothing', () => {
    fc.assert(
      fc.property(spans, intervals, (report, credited) => {
        const reported = spread(report);
        const switched = bridgeTabSwitches(reported, spread(credited));
        for (const [at, { start, end }] of reported.entries()) {
          const before = start - (switched[at]?.start ?? Number.NaN);
          const after = (switched[at]?.end ?? Number.NaN) - end;
          for (const added of [before, after]) expect(added >= 0 && added < AWAY).toBe(true);
        }
      }),
    );
  });
});
