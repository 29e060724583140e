import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncreditedParts } from '../../../../lib/domain/attention/reported-spans';
import type { Span } from '../../../../lib/domain/attention/span';
import { bridgeTabSwitches, TAB_SWITCH_GAP } from '../../../../lib/domain/attention/tab-switch';
import { type Interval, lengthOf } from '../../../../lib/domain/time/interval';
import { span } from '../../../builders/domain-rows';
import { intervals, reportsInTwoOrders, spans } from '../../../builders/intervals';

const LONG_AGO = Number.NEGATIVE_INFINITY;
/** The shortest absence. */
const AWAY = TAB_SWITCH_GAP;

/** Everything credited when reports come in one after the other. */
function creditAll(reports: readonly (readonly Span[])[]): Span[] {
  const earned: Span[] = [];
  for (const report of reports)
    earned.push(...uncreditedParts(bridgeTabSwitches(report, earned), earned, LONG_AGO));
  return earned;
}

/** Lays small whole times so far apart that some gaps are switches and others absences. */
const STEP = 40;

const apart = <T extends Interval>(some: readonly T[]): T[] =>
  some.map((one) => ({ ...one, start: one.start * STEP, end: one.end * STEP }));

/** Found step by step, so it knows nothing of how intervals are merged. */
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
  it('counts, for the page turned to', () => {
    expect(bridgeTabSwitches([span(30, 90)], [{ start: 0, end: 18 }])).toEqual([span(18, 90)]);
  });

  it('counts for the page that was left when that reports last', () => {
    expect(bridgeTabSwitches([span(0, 18)], [{ start: 30, end: 90 }])).toEqual([span(0, 30)]);
  });

  it('is shorter than a tenth of a second: a longer gap is an absence', () => {
    const earned = [{ start: 0, end: 10 }];
    expect(bridgeTabSwitches([span(10 + AWAY - 1, 900)], earned)).toEqual([span(10, 900)]);
    expect(bridgeTabSwitches([span(10 + AWAY, 900)], earned)).toEqual([span(10 + AWAY, 900)]);
  });

  it('between several pages comes to the same, whatever the order in which they report', () => {
    fc.assert(
      fc.property(reportsInTwoOrders, (orders) => {
        for (const reports of orders) {
          const told = reports.map(apart);
          const credited = [...creditAll(told), ...creditAll([...told, ...told])];
          const sum = credited.reduce((total, one) => total + lengthOf(one), 0);
          expect(sum).toBe(2 * lengthWithSwitches(told.flat()));
        }
      }),
    );
  });

  it('never adds more than such a moment at either end, and takes nothing away', () => {
    fc.assert(
      fc.property(spans, intervals, (report, earned) => {
        const reported = apart(report);
        const switched = bridgeTabSwitches(reported, apart(earned));
        for (const [at, { start, end }] of reported.entries()) {
          const before = start - (switched[at]?.start ?? Number.NaN);
          const after = (switched[at]?.end ?? Number.NaN) - end;
          for (const added of [before, after]) expect(added >= 0 && added < AWAY).toBe(true);
        }
      }),
    );
  });
});
