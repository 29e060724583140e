import { describe, expect, it } from 'vitest';
import { EMPTY_PRACTICE_DRAFT, isEmptyPracticeDraft } from '../../../../lib/domain/journal/practice-draft';

describe('the draft of a practice', () => {
  it.each<[string, readonly string[], boolean]>([
    ['nothing', [], true],
    ['white space', [' ', '\n'], true],
    ['a second text', ['', 'he'], false],
  ])('with %s in it is empty: %s', (_, words, isEmpty) => {
    expect(isEmptyPracticeDraft({ ...EMPTY_PRACTICE_DRAFT, words })).toBe(isEmpty);
  });

  it('is empty when only a site was chosen', () => {
    expect(isEmptyPracticeDraft({ words: ['', ''], site: 'instagram', onCard: true })).toBe(true);
  });
});
