import { expect, it } from 'vitest';
import { findsText } from '../../../lib/domain/journal/text-search';
import { saidTexts } from '../../../lib/wording/said-text';
import { moment } from '../../builders/domain-rows';
import { useEnglishTexts } from '../../builders/english-texts';
import { checkIn, reflection } from '../../builders/journal-rows';

useEnglishTexts();

it('a check-in is found by its mood, by what showed up, and by how comparing left the person', () => {
  const texts = saidTexts({
    ...{ kind: 'checkedIn', at: 0 },
    checkIn: { id: 'k', ...checkIn({ mood: 90, patterns: ['jealousy'], comparison: 'lower' }) },
  });
  for (const query of ['good', 'jealous', 'lower'])
    expect([query, findsText(query, texts)]).toEqual([query, true]);
  expect(findsText('impostor', texts)).toBe(false);
});

it('an answer is found by its words and by its question', () => {
  const texts = saidTexts({
    ...{ kind: 'answered', at: 0 },
    answer: { id: 'r', ...reflection({ question: 1, answer: 'Ein Spaziergang am Fluß' }) },
  });
  expect(findsText('fluss spazier', texts)).toBe(true);
});

it('what Enough did is found by no words', () => {
  expect(saidTexts({ kind: 'shown', at: 0, moment: moment() })).toEqual([]);
});
