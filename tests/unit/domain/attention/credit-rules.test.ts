import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUTURE_TOLERATED, pastSpans, uncreditedParts } from '../../../../lib/domain/attention/credit-rules';
import type { Span } from '../../../../lib/domain/attention/span';
import { lengthOf } from '../../../../lib/domain/time/interval';
import { span } from '../../../builders/domain-rows';
import { covers, intervals, lengthOfUnion, reportsInTwoOrders, spans } from '../../../builders/intervals';

const LONG_AGO = Number.NEGATIVE_INFINITY;

const sumOf = (some: readonly Span[]) => some.reduce((sum, one) => sum + lengthOf(one), 0);

/** Everything that is credited when reports arrive one after the other. */
function creditAll(reports: readonly (readonly Span[])[], since = LONG_AGO): Span[] {
  const credited: Span[] = [];
  for (const report of reports) credited.push(...uncreditedParts(report, credited, since));
  return credited;
}

describe('past spans', () => {
  it('are those that end by now, or at most a rounding later', () => {
    const now = 1_000_000;
    const [before, atNow, rounding, future] = [-10, 0, FUTURE_TOLERATED, FUTURE_TOLERATED + 1].map((later) =>
      span(0, now + later),
    );
    const all = [before, atNow, rounding, future] as Span[];
    expect(pastSpans(all, now)).toEqual([before, atNow, rounding]);
    expect(pastSpans([], now)).toEqual([]);
  });
});

describe('crediting spans', () => {
  it('credits the whole report when nothing was credited before', () => {
    const report = [span(0, 10), span(10, 15, 'takingPart')];
    expect(uncreditedParts(report, [], LONG_AGO)).toEqual(report);
  });

  it('credits only what no other page was credited with', () => {
    expect(uncreditedParts([span(0, 10, 'lingering')], [{ start: 4, end: 6 }], LONG_AGO)).toEqual([
      span(0, 4, 'lingering'),
      span(6, 10, 'lingering'),
    ]);
  });

  it('credits nothing from before a site was turned on', () => {
    expect(uncreditedParts([span(0, 4), span(4, 10)], [], 6)).toEqual([span(6, 10)]);
    expect(uncreditedParts([span(0, 6)], [], 6)).toEqual([]);
  });

  it('credits an overlap within one report to the span that is listed first', () => {
    expect(uncreditedParts([span(5, 10, 'reacting'), span(0, 8, 'lingering')], [], LONG_AGO)).toEqual([
      span(0, 5, 'lingering'),
      span(5, 10, 'reacting'),
    ]);
  });

  it('adds nothing when the same report arrives again', () => {
    fc.assert(
      fc.property(spans, intervals, (report, before) => {
        const first = uncreditedParts(report, before, LONG_AGO);
        expect(uncreditedParts(report, [...before, ...first], LONG_AGO)).toEqual([]);
      }),
    );
  });

  it('credits each instant at most once, and only where it was reported', () => {
    fc.assert(
      fc.property(spans, intervals, fc.integer({ min: -5, max: 80 }), (report, before, since) => {
        const credited = uncreditedParts(report, before, since);
        expect(sumOf(credited)).toBe(lengthOfUnion(credited));
        for (let at = 0; at < 90; at += 1) {
          const wanted = covers(report, at) && !covers(before, at) && at >= since;
          expect(covers(credited, at)).toBe(wanted);
        }
      }),
    );
  });

  it('returns what it credits oldest first, without empty spans', () => {
    fc.assert(
      fc.property(spans, intervals, (report, before) => {
        const credited = uncreditedParts(report, before, LONG_AGO);
        const starts = credited.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(credited.every((one) => lengthOf(one) > 0)).toBe(true);
      }),
    );
  });

  it('credits several pages with the union of their reports, in whatever order these arrive', () => {
    fc.assert(
      fc.property(reportsInTwoOrders, ([reports, reordered]) => {
        const union = lengthOfUnion(reports.flat());
        expect(sumOf(creditAll(reports))).toBe(union);
        expect(sumOf(creditAll(reordered))).toBe(union);
        expect(sumOf(creditAll([...reports, ...reordered]))).toBe(union);
      }),
    );
  });
});
