import { describe, expect, it } from 'vitest';
import { PACE_NUMBERS } from '../../../lib/domain/nudges/pace';
import {
  blockerText,
  familyName,
  minutesText,
  paceLines,
  paceText,
  sentenceCountText,
  sentenceText,
  triggerText,
  withheldText,
} from '../../../lib/wording/nudge-text';
import { useEnglishTexts } from '../../builders/english-texts';

useEnglishTexts();

describe('the texts about nudges', () => {
  it('take a sentence from the locales, the person’s own sentences or their plans', () => {
    const written = {
      ownSentences: [{ id: 'mine', family: 'notice' as const, text: 'Look up.' }],
      plans: [{ id: 'plan', cue: 'the tram comes', response: 'read' }],
    };
    const ownSentence = { family: 'notice' as const, number: 0, own: 'mine' };
    expect(sentenceText({ family: 'notice', number: 1 }, written)).not.toBe('');
    expect(sentenceText({ family: 'notice', number: 1 }, written)).not.toBe(
      sentenceText({ family: 'notice', number: 2 }, written),
    );
    expect(sentenceText(ownSentence, written)).toBe('Look up.');
    expect(sentenceText({ family: 'intent', number: 0, own: 'plan' }, written)).toBe(
      'If the tram comes, then I’ll read',
    );
    expect(sentenceText(ownSentence, { ownSentences: [], plans: [] })).toBeUndefined();
  });

  it('describe a pace by its numbers', () => {
    expect(paceLines(PACE_NUMBERS.balanced)).toEqual([
      'First after 8 minutes',
      'At least 20 minutes apart',
      'At most 2 an hour',
      'At most 5 a day',
    ]);
    expect(paceText('balanced')).toBe('Balanced: first after 8 minutes, at most 2 an hour and 5 a day.');
  });

  it('give the share of nudges that are withheld', () => {
    expect([0.7, 1, 0.5].map(withheldText)).toEqual(['3 in 10', '0 in 10', '5 in 10']);
  });

  it('name families, triggers and blockers, and count', () => {
    expect(familyName('notice')).toBe('Noticing');
    expect(triggerText('backSoon')).toBe('you were back within minutes');
    expect(blockerText('quietHours')).toBe('it was within your quiet hours');
    expect([1, 4].map(sentenceCountText)).toEqual(['1 sentence', '4 sentences']);
    expect(minutesText(8)).toBe('8 minutes');
  });
});
