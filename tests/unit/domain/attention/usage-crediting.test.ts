import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, type Span } from '../../../../lib/domain/attention/span';
import { creditable } from '../../../../lib/domain/attention/usage';
import { span } from '../../../builders/domain-rows';
import { covers, intervals, lengthOfUnion, reportsInTwoOrders, spans } from '../../../builders/intervals';

const LONG_AGO = Number.NEGATIVE_INFINITY;

const sumOf = (some: readonly Span[]) => some.reduce((sum, one) => sum + lengthOf(one), 0);

/** Everything credited when reports come in one after the other. */
function creditAll(reports: readonly (readonly Span[])[], since = LONG_AGO): Span[] {
  const earned: Span[] = [];
  for (const report of reports) earned.push(...creditable(report, earned, since));
  return earned;
}

describe('crediting', () => {
  it('credits a report that nothing stands against as it is', () => {
    const report = [span(0, 10), span(10, 15, 'takingPart')];
    expect(creditable(report, [], LONG_AGO)).toEqual(report);
  });

  it('credits only what no other page has earned', () => {
    expect(creditable([span(0, 10, 'lingering')], [{ start: 4, end: 6 }], LONG_AGO)).toEqual([
      span(0, 4, 'lingering'),
      span(6, 10, 'lingering'),
    ]);
  });

  it('credits nothing from before a site was turned on', () => {
    expect(creditable([span(0, 4), span(4, 10)], [], 6)).toEqual([span(6, 10)]);
    expect(creditable([span(0, 6)], [], 6)).toEqual([]);
  });

  it('gives an instant two spans of one report claim to the first of them', () => {
    expect(creditable([span(5, 10, 'reacting'), span(0, 8, 'lingering')], [], LONG_AGO)).toEqual([
      span(0, 5, 'lingering'),
      span(5, 10, 'reacting'),
    ]);
  });

  it('of the same report twice changes nothing', () => {
    fc.assert(
      fc.property(spans, intervals, (report, earned) => {
        const first = creditable(report, earned, LONG_AGO);
        expect(creditable(report, [...earned, ...first], LONG_AGO)).toEqual([]);
      }),
    );
  });

  it('credits each instant once, at most, and only where it was reported', () => {
    fc.assert(
      fc.property(spans, intervals, fc.integer({ min: -5, max: 80 }), (report, earned, since) => {
        const credited = creditable(report, earned, since);
        expect(sumOf(credited)).toBe(lengthOfUnion(credited));
        for (let at = 0; at < 90; at += 1) {
          const wanted = covers(report, at) && !covers(earned, at) && at >= since;
          expect(covers(credited, at)).toBe(wanted);
        }
      }),
    );
  });

  it('hands over what it credits oldest first, without empty spans', () => {
    fc.assert(
      fc.property(spans, intervals, (report, earned) => {
        const credited = creditable(report, earned, LONG_AGO);
        const starts = credited.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(credited.every((one) => lengthOf(one) > 0)).toBe(true);
      }),
    );
  });

  it('of several pages comes to their union, whatever the order in which they report', () => {
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
