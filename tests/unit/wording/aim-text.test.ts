import { describe, expect, it } from 'vitest';
import { aimAnswerText, aimQuestionText, aimStayText, aimText } from '../../../lib/wording/aim-text';
import { useEnglishTexts, withPlainSpaces } from '../../builders/english-texts';
import { aimEntry } from '../../builders/journal-rows';

useEnglishTexts();

const chosen = aimEntry({ lines: ['find'], aim: { inWords: false, minutes: null } });

describe('the texts of an aim', () => {
  it('ask whether the person found what they came for, in their words', () => {
    expect(aimQuestionText(aimEntry())).toBe(
      'You came for: \u2068a message from Ines\u2069. Did you find it?',
    );
    expect(aimQuestionText(chosen)).toBe('You came to find something. Did you find it?');
    expect(aimQuestionText(aimEntry({ lines: [''] }))).toBe(
      'You wanted to be asked: did you find what you came for?',
    );
  });

  it('take own words that name a choice as own words', () => {
    expect(aimQuestionText(aimEntry({ lines: ['find'] }))).toContain('\u2068find\u2069');
  });

  it('give own words their own direction, whatever marks they have', () => {
    expect(aimText(aimEntry({ lines: ['\u202eמה\u2069'] }))).toBe('\u2068מה\u2069');
    expect(aimText(chosen)).toBe('To find something');
    expect(aimText(aimEntry({ lines: [''] }))).toBe('');
  });

  it('say the answer with the question, and how long the person meant to stay', () => {
    expect(aimAnswerText(chosen, 'notYet')).toBe('You came to find something. Did you find it? Not yet.');
    expect(withPlainSpaces(aimStayText({ inWords: true, minutes: 20 }) ?? '')).toBe(
      'You planned to stay about 20 minutes.',
    );
    expect(aimStayText({ inWords: true, minutes: null })).toBeNull();
  });
});
