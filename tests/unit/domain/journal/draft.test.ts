import { describe, expect, it } from 'vitest';
import { DRAFT_LASTS, isDraftWaiting } from '../../../../lib/domain/journal/draft';

const held = { draft: 'half a', at: 1_000 };

describe('a draft', () => {
  it('waits for seven days', () => {
    expect(DRAFT_LASTS).toBe(604_800_000);
    expect(isDraftWaiting(held, [], 1_000)).toBe(true);
    expect(isDraftWaiting(held, [], 1_000 + DRAFT_LASTS - 1)).toBe(true);
    expect(isDraftWaiting(held, [], 1_000 + DRAFT_LASTS)).toBe(false);
  });

  it('is over once everything was erased, or a check-in was kept, since', () => {
    expect(isDraftWaiting(held, [999, 1_000], 2_000)).toBe(false);
    expect(isDraftWaiting(held, [1_500], 2_000)).toBe(false);
    expect(isDraftWaiting(held, [500, 999], 2_000)).toBe(true);
  });

  it('waits on when the clock was put back', () => {
    expect(isDraftWaiting(held, [], 10)).toBe(true);
  });
});
