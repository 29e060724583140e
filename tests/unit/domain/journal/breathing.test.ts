import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BREATH_BEAT_MS,
  BREATH_PHASES,
  BREATHING_MINUTES,
  breathAt,
} from '../../../../lib/domain/journal/breathing';

const WHOLE = BREATH_PHASES.reduce((sum, [, ms]) => sum + ms, 0);

const session = fc.constantFrom(...BREATHING_MINUTES).chain((minutes) =>
  fc.record({
    minutes: fc.constant(minutes),
    elapsed: fc.integer({ min: 0, max: minutes * 60_000 - 1 }),
  }),
);

describe('a paced breath', () => {
  it('is two short breaths in and one long breath out', () => {
    expect([0, 2_499, 2_500, 3_999, 4_000, 9_999, 10_000].map((ms) => breathAt(ms, 1)?.phase)).toEqual([
      'in',
      'in',
      'inMore',
      'inMore',
      'out',
      'out',
      'in',
    ]);
  });

  it('begins empty, is full before the breath out, and ends empty', () => {
    expect(breathAt(0, 1)?.fullness).toBe(0);
    expect(breathAt(4_000, 1)).toMatchObject({ fullness: 1, fullnessThen: 0, leftMs: 6_000 });
    expect(breathAt(59_999, 1)).toMatchObject({ phase: 'out', leftMs: 1 });
  });

  it('ends after whole breaths, and not before', () => {
    for (const minutes of BREATHING_MINUTES) {
      expect((minutes * 60_000) % WHOLE).toBe(0);
      expect(breathAt(minutes * 60_000 - 1, minutes)?.phase).toBe('out');
      expect(breathAt(minutes * 60_000, minutes)).toBeNull();
    }
  });

  it('comes to the end of each part on a beat', () => {
    for (const [, ms] of BREATH_PHASES) expect(ms % BREATH_BEAT_MS).toBe(0);
  });

  it('holds: it never leaps, and what is left leads to where its part ends', () => {
    fc.assert(
      fc.property(session, ({ minutes, elapsed }) => {
        const now = breathAt(elapsed, minutes);
        if (!now) throw new Error('It is not over yet.');
        expect(now.fullness).toBeGreaterThanOrEqual(0);
        expect(now.fullness).toBeLessThanOrEqual(1);
        expect(now.share).toBeLessThan(1);
        const end = breathAt(elapsed + now.leftMs - 1, minutes);
        expect(end?.phase).toBe(now.phase);
        expect(Math.abs((end?.fullness ?? 0) - now.fullnessThen)).toBeLessThan(0.01);
        const later = breathAt(elapsed + 1, minutes);
        if (later) expect(Math.abs(later.fullness - now.fullness)).toBeLessThan(0.01);
      }),
    );
  });
});
