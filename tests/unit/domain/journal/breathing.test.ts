import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BREATH_PHASES,
  BREATH_TICK_MS,
  BREATHING_MINUTES,
  breathAt,
} from '../../../../lib/domain/journal/breathing';

const BREATH_MS = BREATH_PHASES.reduce((sum, [, ms]) => sum + ms, 0);

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

  it('begins with empty lungs, is full before the breath out, and ends empty', () => {
    expect(breathAt(0, 1)?.fullness).toBe(0);
    expect(breathAt(4_000, 1)).toMatchObject({ fullness: 1, fullnessAtEnd: 0, leftMs: 6_000 });
    expect(breathAt(59_999, 1)).toMatchObject({ phase: 'out', leftMs: 1 });
  });

  it('ends after whole breaths, exactly when the minutes are over', () => {
    for (const minutes of BREATHING_MINUTES) {
      expect((minutes * 60_000) % BREATH_MS).toBe(0);
      expect(breathAt(minutes * 60_000 - 1, minutes)?.phase).toBe('out');
      expect(breathAt(minutes * 60_000, minutes)).toBeNull();
    }
  });

  it('ends each phase on a tick', () => {
    for (const [, ms] of BREATH_PHASES) expect(ms % BREATH_TICK_MS).toBe(0);
  });

  it('never jumps, and reaches the stated fullness at the end of each phase', () => {
    fc.assert(
      fc.property(session, ({ minutes, elapsed }) => {
        const now = breathAt(elapsed, minutes);
        if (!now) throw new Error('The breath ended too early.');
        expect(now.fullness).toBeGreaterThanOrEqual(0);
        expect(now.fullness).toBeLessThanOrEqual(1);
        expect(now.share).toBeLessThan(1);
        const end = breathAt(elapsed + now.leftMs - 1, minutes);
        expect(end?.phase).toBe(now.phase);
        expect(Math.abs((end?.fullness ?? 0) - now.fullnessAtEnd)).toBeLessThan(0.01);
        const later = breathAt(elapsed + 1, minutes);
        if (later) expect(Math.abs(later.fullness - now.fullness)).toBeLessThan(0.01);
      }),
    );
  });
});
