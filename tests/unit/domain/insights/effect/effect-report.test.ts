import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectRows } from '../../../../../lib/domain/insights/effect/due-nudges';
import { effectReport } from '../../../../../lib/domain/insights/effect/effect-report';
import type { Moment } from '../../../../../lib/domain/nudges/nudge';
import { dayAfter } from '../../../../../lib/domain/time/days';
import { DAY, HOUR, MINUTE, moment } from '../../../../builders/domain-rows';
import { rowsOf, simulatedVisits } from '../../../../builders/simulated-visits';

const READING = { now: 4_000 * DAY, today: '2036-12-31' } as const;
const GAP = 5 * MINUTE;

/** Moments and sittings of one visit a day, of which every third has no nudge. */
function visitsOf(days: number, some: (day: number) => Partial<Moment> = () => ({})) {
  const moments = Array.from({ length: days }, (_, day) =>
    moment({
      at: day * DAY + 10 * MINUTE,
      day: dayAfter('2026-01-05', day),
      sittingStart: day * DAY,
      outcome: day % 10 < 7 ? 'faded' : 'withheld',
      ...some(day),
    }),
  );
  const sittings = moments.map(({ sittingStart }, day) => ({
    site: 'instagram',
    start: sittingStart,
    end: sittingStart + (11 + ((day * 7) % 23)) * MINUTE,
  }));
  return { moments, sittings };
}

const reportOf = ({ moments, sittings }: ReturnType<typeof visitsOf>) =>
  effectReport(effectRows(moments, sittings, GAP, READING.now), READING);

/** Every number in it, at any depth. */
const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(numbersIn)
      : [];

describe('the report about the effect of nudges', () => {
  it('has the last look, the next one, and what is counted', () => {
    const report = effectReport(rowsOf(simulatedVisits('report', 100, 0.3)), {
      now: 60 * DAY,
      today: '2026-02-23',
    });
    expect(report.failed).toEqual([]);
    expect(report.look).toMatchObject({ size: 80, direction: 'shorter' });
    expect(report.next).toMatchObject({ size: 160, missing: 60 });
    expect(report.counts).toMatchObject({ missing: 0, doubled: 0, days: 50 });
    expect(report.counts.shown + report.counts.withheld).toBe(100);
  });

  it('says nothing about what nudges do while a check fails', () => {
    const visits = simulatedVisits('failing', 100, 0.5);
    const coins = visits.map((one) => ({ ...one, shownWith: 0.3 }));
    const report = effectReport(rowsOf(visits, { coins }), READING);
    expect(report.failed).toEqual(['chance']);
    expect(report.look).toBeNull();
  });

  it('is under way from half of the first look on', () => {
    const isUnderWay = (count: number) =>
      effectReport(rowsOf(simulatedVisits('half', count)), READING).isUnderWay;
    expect(isUnderWay(19)).toBe(false);
    expect(isUnderWay(20)).toBe(true);
  });

  it('leaves out the weeks in which every nudge was shown', () => {
    const onAndOff = visitsOf(200, (day) =>
      Math.floor(day / 30) % 2 ? { shownWith: 1, outcome: 'faded' } : {},
    );
    const { counts, failed } = reportOf(onAndOff);
    expect(counts.shown + counts.withheld).toBe(110);
    expect(failed).toEqual([]);
  });

  it('counts a visit once that a merge has doubled, and says so', () => {
    const { moments, sittings } = visitsOf(100);
    const once = reportOf({ moments, sittings });
    const doubled = reportOf({
      moments: [...moments, ...moments.slice(0, 4)],
      sittings: [...sittings, ...sittings],
    });
    expect(doubled).toEqual({ ...once, counts: { ...once.counts, doubled: 4 } });
  });

  it.each([
    ['nothing at all', visitsOf(0)],
    ['one visit', visitsOf(1)],
    ['only skipped nudges', visitsOf(400, () => ({ outcome: 'withheld' }))],
    ['only shown nudges', visitsOf(400, () => ({ outcome: 'faded' }))],
    [
      'no time after any nudge',
      {
        ...visitsOf(400),
        sittings: visitsOf(400).moments.map(({ sittingStart }) => ({
          site: 'instagram',
          start: sittingStart,
          end: sittingStart,
        })),
      },
    ],
    ['no sittings', { ...visitsOf(400), sittings: [] }],
    ['a clock that was set back every day', visitsOf(400, (day) => ({ at: day * DAY - HOUR }))],
    [
      'moments of the future',
      visitsOf(50, (day) => ({ at: (5_000 + day) * DAY, sittingStart: (5_000 + day) * DAY })),
    ],
    ['a coin that was never tossed', visitsOf(400, () => ({ shownWith: 1 }))],
    ['times that are no numbers', visitsOf(400, () => ({ at: Number.NaN }))],
  ])('tells no direction and no number that is none from %s', (_, visits) => {
    const report = reportOf(visits);
    expect(report.look).toBeNull();
    expect(numbersIn(report).every(Number.isFinite)).toBe(true);
  });

  it('has only numbers from ten years, and from any rows', () => {
    expect(numbersIn(reportOf(visitsOf(3_650))).every(Number.isFinite)).toBe(true);
    const moments = fc.array(
      fc
        .tuple(fc.nat(400 * 24 * 60), fc.nat(60), fc.boolean(), fc.constantFrom(0, 0.7, 1))
        .map(([start, before, shown, shownWith]) =>
          moment({
            at: (start + before) * MINUTE,
            day: dayAfter('2026-01-05', Math.floor(start / 1_440)),
            sittingStart: start * MINUTE,
            shownWith,
            outcome: shown ? 'faded' : 'withheld',
          }),
        ),
      { maxLength: 200 },
    );
    const lengths = fc.array(fc.nat(90), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(moments, lengths, (some, stays) => {
        const sittings = some.map(({ sittingStart }, index) => ({
          site: 'instagram',
          start: sittingStart,
          end: sittingStart + (stays[index] ?? 0) * MINUTE,
        }));
        const report = reportOf({ moments: some, sittings });
        expect(numbersIn(report).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
