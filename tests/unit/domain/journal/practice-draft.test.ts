import { describe, expect, it } from 'vitest';
import { EMPTY_PRACTICE_DRAFT, isEmptyPracticeDraft } from '../../../../lib/domain/journal/practice-draft';

describe('the draft of a practice', () => {
  it.each<[string, readonly string[], boolean]>([
    ['nothing', [], true],
    ['white space', [' ', '\n'], true],
    ['a second text', ['', 'he'], false],
  ])('with %s in it has no words to miss: %s', (_, words, wordless) => {
    expect(isEmptyPracticeDraft({ ...EMPTY_PRACTICE_DRAFT, words })).toBe(wordless);
  });

  it('has none to miss when only a site was chosen', () => {
    expect(isEmptyPracticeDraft({ words: ['', ''], site: 'instagram', onCard: true })).toBe(true);
  });
});
