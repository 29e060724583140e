import { describe, expect, it } from 'vitest';
import { DRAFT_LIFETIME, isDraftCurrent } from '../../../../lib/domain/journal/draft';

const held = { draft: 'half a', at: 1_000 };

describe('a draft', () => {
  it('waits for seven days', () => {
    expect(DRAFT_LIFETIME).toBe(604_800_000);
    expect(isDraftCurrent(held, [], 1_000)).toBe(true);
    expect(isDraftCurrent(held, [], 1_000 + DRAFT_LIFETIME - 1)).toBe(true);
    expect(isDraftCurrent(held, [], 1_000 + DRAFT_LIFETIME)).toBe(false);
  });

  it('is over once everything was erased, or a check-in was kept, since', () => {
    expect(isDraftCurrent(held, [999, 1_000], 2_000)).toBe(false);
    expect(isDraftCurrent(held, [1_500], 2_000)).toBe(false);
    expect(isDraftCurrent(held, [500, 999], 2_000)).toBe(true);
  });

  it('waits on when the clock was put back', () => {
    expect(isDraftCurrent(held, [], 10)).toBe(true);
  });
});
