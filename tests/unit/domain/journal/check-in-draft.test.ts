import { describe, expect, it } from 'vitest';
import { type CheckInDraft, EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { isEmptyCheckIn } from '../../../../lib/domain/journal/check-in-draft';

describe('the draft of a check-in', () => {
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
    expect(isEmptyCheckIn({ ...EMPTY_CHECK_IN, ...part })).toBe(blank);
  });
});
