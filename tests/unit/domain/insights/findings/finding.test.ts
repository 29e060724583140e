import { describe, expect, it } from 'vitest';
import { isDone } from '../../../../../lib/domain/insights/findings/finding';
import type { SiteId } from '../../../../../lib/domain/sites/site';

const NOTHING_DONE = { quietHours: null, familiesOff: [], plans: [] };
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

  it('is done when there is a plan about the same site, or any plan where it is about none', () => {
    const plan = (site: SiteId | null) => ({ does: 'plan', site }) as const;
    const withPlan = (site: SiteId | null) => ({ ...NOTHING_DONE, plans: [{ site }] });
    expect(isDone(plan('instagram'), NOTHING_DONE)).toBe(false);
    expect(isDone(plan(null), NOTHING_DONE)).toBe(false);
    expect(isDone(plan('instagram'), withPlan('instagram'))).toBe(true);
    expect(isDone(plan('instagram'), withPlan('x'))).toBe(false);
    expect(isDone(plan('instagram'), withPlan(null))).toBe(false);
    expect(isDone(plan(null), withPlan('x'))).toBe(true);
    expect(isDone(plan(null), withPlan(null))).toBe(true);
  });

  it('is never done when it is a practice', () => {
    const all = { quietHours: HOURS, familiesOff: ['reframe'] as const, plans: [{ site: null }] };
    expect(isDone({ does: 'practice', practice: 'reframe' }, all)).toBe(false);
  });
});
