import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extendSittings,
  isSameSitting,
  type Sitting,
  withStreakReset,
} from '../../../../lib/domain/attention/sitting';
import { ENGAGEMENTS, type Engagement, type Span } from '../../../../lib/domain/attention/span';
import { MINUTE, SECOND, sitting, span } from '../../../builders/domain-rows';

const GAP = 5 * MINUTE;

const sat = (spans: readonly Span[], latest?: Sitting) => extendSittings(latest, 'instagram', spans, GAP);

/** The streak after spans of the given seconds, one right after the other. */
function streakAfter(...parts: [Engagement, number][]): number | undefined {
  let at = 0;
  const spans = parts.map(([engagement, seconds]) => {
    const start = at;
    at += seconds * SECOND;
    return span(start, at, engagement);
  });
  return sat(spans).at(-1)?.streakMs;
}

describe('a sitting', () => {
  it('begins with its first span and adds up the following ones', () => {
    expect(sat([span(0, 60_000), span(70_000, 80_000, 'takingPart', 'messages')])).toEqual([
      sitting({ start: 0, end: 80_000, passiveMs: 60_000, activeMs: 10_000, streakMs: 0 }),
    ]);
  });

  it('continues after a gap shorter than the sitting gap, and ends with one as long', () => {
    const latest = sitting({ start: 0, end: 10_000 });
    expect(isSameSitting(latest, 10_000 + GAP - 1, GAP)).toBe(true);
    expect(isSameSitting(latest, 10_000 + GAP, GAP)).toBe(false);
    expect(sat([span(0, 10_000), span(9_999 + GAP, 10_000 + GAP)])).toHaveLength(1);
    expect(sat([span(0, 10_000), span(10_000 + GAP, 11_000 + GAP)])).toEqual([
      sitting({ start: 0, end: 10_000, passiveMs: 10_000, streakMs: 10_000 }),
      sitting({ start: 10_000 + GAP, end: 11_000 + GAP, awayMs: GAP, passiveMs: 1_000, streakMs: 1_000 }),
    ]);
  });

  it('continues the latest one, and keeps its other properties', () => {
    const kept = { ...sitting({ start: 0, end: 10, passiveMs: 10, streakMs: 10 }), id: 'a row' };
    expect(extendSittings(kept, 'instagram', [span(10, 15)], GAP)).toEqual([
      { ...kept, end: 15, passiveMs: 15, streakMs: 15 },
    ]);
    // A new sitting has none of those properties.
    expect(extendSittings(kept, 'instagram', [span(GAP + 10, GAP + 15)], GAP)).toEqual([
      sitting({ start: GAP + 10, end: GAP + 15, awayMs: GAP, passiveMs: 5, streakMs: 5 }),
    ]);
  });

  it('does not include attention from before its start, as after the clock was set back', () => {
    const latest = sitting({ start: 1_000, end: 9_000 });
    expect(isSameSitting(latest, 1_000, GAP)).toBe(true);
    expect(isSameSitting(latest, 999, GAP)).toBe(false);
    // How long the person had been away is unknown then.
    expect(sat([span(900, 990)], latest)).toEqual([
      sitting({ start: 900, end: 990, awayMs: null, passiveMs: 90, streakMs: 90 }),
    ]);
  });

  it('does not change when nothing was credited', () => {
    expect(sat([], sitting({ end: 10 }))).toEqual([]);
  });
});

describe('the streak', () => {
  it('grows only by scrolling', () => {
    expect(streakAfter(['scrolling', 60])).toBe(60_000);
    expect(streakAfter(['lingering', 60])).toBe(0);
    expect(streakAfter(['scrolling', 60], ['lingering', 30], ['scrolling', 20])).toBe(80_000);
  });

  it('does not grow while reacting', () => {
    expect(streakAfter(['scrolling', 60], ['reacting', 60], ['scrolling', 1])).toBe(61_000);
  });

  it('begins again at zero when the person takes part', () => {
    expect(streakAfter(['scrolling', 600], ['takingPart', 1])).toBe(0);
    expect(streakAfter(['scrolling', 600], ['takingPart', 1], ['scrolling', 5])).toBe(5_000);
  });

  it('begins again at zero with a new sitting', () => {
    expect(sat([span(GAP, GAP + 7)], sitting({ streakMs: 400, passiveMs: 400 })).at(-1)?.streakMs).toBe(7);
  });

  it('is reset by a nudge, while the sitting continues', () => {
    const before = sitting({ start: 1, end: 9, passiveMs: 8, streakMs: 8, dueSince: 7 });
    expect(withStreakReset(before)).toEqual({ ...before, streakMs: 0, dueSince: null });
  });
});

describe('a waiting nudge', () => {
  const waiting = sitting({ end: 100, streakMs: 100, dueSince: 90 });

  it('keeps waiting during scrolling, lingering and reacting', () => {
    for (const engagement of ['scrolling', 'lingering', 'reacting'] as const) {
      expect(sat([span(100, 110, engagement)], waiting).at(-1)?.dueSince).toBe(90);
    }
  });

  it('is dropped when the person takes part or another sitting begins', () => {
    expect(sat([span(100, 110, 'takingPart')], waiting).at(-1)?.dueSince).toBeNull();
    expect(sat([span(100 + GAP, 110 + GAP)], waiting).at(-1)?.dueSince).toBeNull();
  });
});

describe('any spans in order', () => {
  const visits = fc
    .array(
      fc.record({
        away: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 2 * GAP })),
        length: fc.integer({ min: 1, max: 8 * MINUTE }),
        engagement: fc.constantFrom(...ENGAGEMENTS),
      }),
      { minLength: 1, maxLength: 12 },
    )
    .map((steps) => {
      let at = 0;
      return steps.map(({ away, length, engagement }) => {
        const start = at + away;
        at = start + length;
        return span(start, at, engagement);
      });
    });

  /** Cuts each span at arbitrary points. */
  const inPieces = (spans: readonly Span[], cuts: readonly number[]): Span[] =>
    spans.flatMap(({ start, end, engagement }) => {
      const points = cuts.map((cut) => start + (cut % (end - start))).filter((point) => point > start);
      const bounds = [...new Set([start, ...points, end])].sort((a, b) => a - b);
      return bounds.slice(1).map((bound, index) => span(bounds[index] ?? start, bound, engagement));
    });

  it('give the same sittings in pieces and whole', () => {
    fc.assert(
      fc.property(visits, fc.array(fc.nat(), { maxLength: 5 }), (spans, cuts) => {
        expect(sat(inPieces(spans, cuts))).toEqual(sat(spans));
      }),
    );
  });

  it('give the same sittings in one report and in several', () => {
    fc.assert(
      fc.property(visits, fc.nat(), (spans, number) => {
        const cut = number % spans.length;
        const first = sat(spans.slice(0, cut));
        const second = sat(spans.slice(cut), first.at(-1));
        const sittings = new Map([...first, ...second].map((one) => [one.start, one]));
        expect([...sittings.values()]).toEqual(sat(spans));
      }),
    );
  });

  it('are all counted in exactly one sitting', () => {
    fc.assert(
      fc.property(visits, (spans) => {
        const sittings = sat(spans);
        const total = spans.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(sittings.reduce((sum, one) => sum + one.passiveMs + one.activeMs, 0)).toBe(total);
        for (const [index, one] of sittings.entries()) {
          const next = sittings[index + 1];
          if (next) expect(next.start - one.end).toBeGreaterThanOrEqual(GAP);
          expect(one.streakMs).toBeLessThanOrEqual(one.passiveMs);
        }
      }),
    );
  });
});
