import { describe, expect, it } from 'vitest';
import { DRAFT_LIFETIME, isDraftCurrent } from '../../../../lib/domain/journal/draft';
import { DAY } from '../../../builders/domain-rows';

const saved = { draft: 'half a', at: 1_000 };

describe('a draft', () => {
  it('is offered again for seven days', () => {
    expect(DRAFT_LIFETIME).toBe(604_800_000);
    expect(isDraftCurrent(saved, [], 1_000)).toBe(true);
    expect(isDraftCurrent(saved, [], 1_000 + DRAFT_LIFETIME - 1)).toBe(true);
    expect(isDraftCurrent(saved, [], 1_000 + DRAFT_LIFETIME)).toBe(false);
  });

  it('is not offered again once everything was erased, or a check-in was saved, after its last change', () => {
    expect(isDraftCurrent(saved, [999, 1_000], 2_000)).toBe(false);
    expect(isDraftCurrent(saved, [1_500], 2_000)).toBe(false);
    expect(isDraftCurrent(saved, [500, 999], 2_000)).toBe(true);
  });

  it('is still offered when the clock was set back', () => {
    expect(isDraftCurrent(saved, [], 10)).toBe(true);
  });

  it('is not ended by what happened while the clock was ahead, unless it was written then as well', () => {
    expect(isDraftCurrent(saved, [DAY], 2_000)).toBe(true);
    expect(isDraftCurrent(saved, [DAY, 1_500], 2_000)).toBe(false);
    expect(isDraftCurrent({ ...saved, at: DAY }, [DAY + 1], 2_000)).toBe(false);
  });
});
