import { describe, expect, it } from 'vitest';
import { DRAFT_LASTS, isBlank, isDraftWaiting } from '../../../lib/domain/check-in-draft';
import { type CheckInDraft, EMPTY_CHECK_IN } from '../../../lib/domain/journal';

const draft: CheckInDraft = { ...EMPTY_CHECK_IN, gladThings: ['half a', '', ''] };
const held = { draft, at: 1_000 };

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

  it.each<[string, Partial<CheckInDraft>, boolean]>([
    ['nothing', {}, true],
    ['white space', { gladThings: [' ', '\n', ''], why: ' ' }, true],
    ['a chosen prompt', { prompt: 3 }, true],
    ['a skipped question', { gladSkipped: true }, true],
    ['a mood', { mood: 0 }, false],
    ['a comparison', { comparison: 'same' }, false],
    ['something that showed up', { patterns: ['jealousy'] }, false],
    ['a second glad thing', { gladThings: ['', 'tea', ''] }, false],
    ['a skipped glad thing', { gladThings: ['tea', '', ''], gladSkipped: true }, false],
    ['a reason', { why: 'it rained' }, false],
  ])('with %s in it is blank: %s', (_, part, blank) => {
    expect(isBlank({ ...EMPTY_CHECK_IN, ...part })).toBe(blank);
  });
});
