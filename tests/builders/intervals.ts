import fc from 'fast-check';
import { ENGAGEMENTS, type Span } from '../../lib/domain/attention/span';
import { SURFACES } from '../../lib/domain/sites/surface';
import type { Interval } from '../../lib/domain/time/interval';

const bounds = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));

/** Short intervals that are close together, so that many overlap. Times are small integers. */
export const intervals: fc.Arbitrary<Interval[]> = fc.array(bounds, { maxLength: 8 });

/** Such intervals as spans. */
export const spans: fc.Arbitrary<Span[]> = fc.array(
  fc
    .tuple(bounds, fc.constantFrom(...ENGAGEMENTS), fc.constantFrom(...SURFACES))
    .map(([interval, engagement, surface]) => ({ ...interval, engagement, surface })),
  { maxLength: 8 },
);

/** Some reports, and the same reports in another order. */
export const reportsInTwoOrders: fc.Arbitrary<[Span[][], Span[][]]> = fc
  .array(spans, { maxLength: 4 })
  .chain((reports) =>
    fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length })),
  );

export const covers = (some: readonly Interval[], at: number): boolean =>
  some.some(({ start, end }) => start <= at && at < end);

/** Counted ms by ms, so it does not depend on how intervals are merged. */
export function lengthOfUnion(some: readonly Interval[]): number {
  const instants = new Set<number>();
  for (const { start, end } of some) for (let at = start; at < end; at += 1) instants.add(at);
  return instants.size;
}
