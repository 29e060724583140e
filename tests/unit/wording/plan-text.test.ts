import { expect, it } from 'vitest';
import { MAX_SENTENCE_LENGTH } from '../../../lib/domain/nudges/nudge';
import { fitsCard, planText } from '../../../lib/wording/plan-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

it('a plan joins the trimmed cue and response into one sentence', () => {
  expect(planText({ cue: ' the tram comes', response: 'read\n' })).toBe('If the tram comes, then I’ll read');
});

it('a plan fits on a card when its whole sentence does', () => {
  const frame = planText({ cue: '', response: '' }).length;
  const response = 'a'.repeat(MAX_SENTENCE_LENGTH - frame - 1);
  expect(fitsCard({ cue: 'b', response })).toBe(true);
  expect(fitsCard({ cue: 'bb', response })).toBe(false);
});
