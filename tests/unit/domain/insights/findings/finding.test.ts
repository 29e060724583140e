import { describe, expect, it } from 'vitest';
import { isDone } from '../../../../../lib/domain/insights/findings/finding';

const NOTHING_DONE = { quietHours: null, familiesOff: [] };
const HOURS = { from: 22 * 60, to: 7 * 60 };

describe('what a finding offers', () => {
  it('is done when there are quiet hours of any length, or the kind of nudge is off', () => {
    const quietHours = { does: 'quietHours', hours: HOURS } as const;
    expect(isDone(quietHours, NOTHING_DONE)).toBe(false);
    expect(isDone(quietHours, { ...NOTHING_DONE, quietHours: { from: 0, to: 60 } })).toBe(true);
    const off = { does: 'familyOff', family: 'reframe' } as const;
    expect(isDone(off, { ...NOTHING_DONE, familiesOff: ['breathe'] })).toBe(false);
    expect(isDone(off, { ...NOTHING_DONE, familiesOff: ['reframe'] })).toBe(true);
  });

  it('is never done when it is a plan or a practice', () => {
    const all = { quietHours: HOURS, familiesOff: ['reframe'] as const };
    expect(isDone({ does: 'plan', site: null }, all)).toBe(false);
    expect(isDone({ does: 'practice', practice: 'reframe' }, all)).toBe(false);
  });
});
