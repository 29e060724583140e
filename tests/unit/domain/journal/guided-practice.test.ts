import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../../build/catalogue-files';
import {
  EVIDENCE_STRENGTHS,
  isGuidedPractice,
  isWrittenStep,
  MAX_STEP_LENGTH,
  MAX_STEPS,
  normalisePracticeTexts,
  PRACTICE_STEPS,
  practiceTextFault,
  REACH_OUT_STARTS,
  REFRAME_PAIRS,
  stepOfText,
  writtenSteps,
} from '../../../../lib/domain/journal/guided-practice';
import { CARD_PRACTICES, GUIDED_PRACTICES } from '../../../../lib/domain/journal/practice';

const MESSAGES = readCatalogue('en');
const missing = (keys: readonly string[]) => keys.filter((key) => !(key in MESSAGES));

describe('a guided practice', () => {
  it('has at most three steps, and a text that can be saved', () => {
    for (const practice of GUIDED_PRACTICES) {
      expect(PRACTICE_STEPS[practice].length).toBeLessThanOrEqual(MAX_STEPS);
      expect(writtenSteps(practice).length).toBeGreaterThan(0);
    }
  });

  it('has all of its texts, including why it may help, how strong the evidence is, and whose it is', () => {
    const keys = GUIDED_PRACTICES.flatMap((practice) => [
      ...['Name', 'Short', 'Why', 'Evidence', 'Source'].map((kind) => `practice${kind}_${practice}`),
      `practiceStrength_${EVIDENCE_STRENGTHS[practice]}`,
      ...PRACTICE_STEPS[practice].flatMap((_, at) =>
        ['Ask', 'Hint'].map((kind) => `practice${kind}_${practice}_${at + 1}`),
      ),
      ...writtenSteps(practice).map((_, place) => `practiceLine_${practice}_${place + 1}`),
    ]);
    expect(missing(keys)).toEqual([]);
  });

  it('has no text for a step that does not exist', () => {
    const steps = Object.values(PRACTICE_STEPS).flat();
    const count = (stem: RegExp) => Object.keys(MESSAGES).filter((key) => stem.test(key)).length;
    expect(count(/^practiceAsk_/)).toBe(steps.length);
    expect(count(/^practiceHint_/)).toBe(steps.length);
    // Two practices, "notice" and "ownPath", exist on cards only.
    expect(count(/^practiceLine_/)).toBe(steps.filter(isWrittenStep).length + 3);
  });

  it('has its examples: each harsh thought has a fairer one', () => {
    const numbers = Array.from({ length: REFRAME_PAIRS }, (_, index) => index + 1);
    expect(missing(numbers.flatMap((n) => [`reframePair_${n}_harsh`, `reframePair_${n}_fair`]))).toEqual([]);
    expect(missing(Array.from({ length: REACH_OUT_STARTS }, (_, n) => `reachOutStart_${n + 1}`))).toEqual([]);
    const pairs = Object.keys(MESSAGES).filter((key) => key.startsWith('reframePair_'));
    expect(pairs).toHaveLength(2 * REFRAME_PAIRS);
  });

  it('never asks to name a feeling before it asks for a fairer thought', () => {
    expect(writtenSteps('reframe')).toHaveLength(2);
    expect(PRACTICE_STEPS.reframe.map(({ kind }) => kind)).toEqual(['read', 'line', 'text']);
  });

  it('never opens with a harsh thought: a reframe begins with someone kind, and needs no such thought', () => {
    expect(PRACTICE_STEPS.reframe[0]?.kind).toBe('read');
    expect(MESSAGES.practiceAsk_reframe_1?.message).toBe('Who is kind and fair to you?');
    expect(practiceTextFault('reframe', ['', 'I have strengths and gaps.'])).toBeNull();
  });

  it('claims no more than the evidence: mixed where results are mixed, early where there are few studies', () => {
    expect(EVIDENCE_STRENGTHS).toMatchObject({
      selfCompassion: 'mixed',
      breathe: 'mixed',
      notKnowing: 'early',
      gladFor: 'early',
    });
  });

  it('is distinguished from other words that an address may contain', () => {
    expect(GUIDED_PRACTICES.every(isGuidedPractice)).toBe(true);
    expect(['', 'all', 'notice', 'toString'].some(isGuidedPractice)).toBe(false);
  });

  it('knows in which step each text is written', () => {
    expect([0, 1].map((place) => stepOfText('reframe', place))).toEqual([1, 2]);
    expect([0, 1, 2].map((place) => stepOfText('braveStep', place))).toEqual([0, 1, 2]);
    expect(stepOfText('breathe', 0)).toBe(1);
  });
});

describe('the texts of a practice', () => {
  it('are saved trimmed, one for each written step', () => {
    expect(normalisePracticeTexts('braveStep', [' ask ', '', '\tsay so\n'])).toEqual(['ask', '', 'say so']);
    expect(normalisePracticeTexts('reframe', ['behind'])).toEqual(['behind', '']);
    expect(normalisePracticeTexts('notice', ['envy', 'more'])).toEqual(['envy']);
  });

  it('cannot be saved without those that are needed', () => {
    expect(practiceTextFault('plan', ['I wake up', ' '])).toEqual({
      kind: 'empty',
      index: 1,
      maxLength: 280,
    });
    expect(practiceTextFault('braveStep', ['', 'laughter', ''])).toMatchObject({ kind: 'empty', index: 0 });
    expect(practiceTextFault('selfCompassion', ['', 'rest'])).toBeNull();
    expect(practiceTextFault('breathe', [''])).toMatchObject({ kind: 'empty' });
    expect(practiceTextFault('breathe', ['lighter'])).toBeNull();
  });

  it('cannot be saved when one is too long, and the fault names it and the limit', () => {
    expect(practiceTextFault('plan', ['a'.repeat(281), 'b'])).toEqual({
      kind: 'tooLong',
      index: 0,
      maxLength: 280,
    });
    expect(practiceTextFault('gratitude', ['soup', 'a'.repeat(2_001)])).toEqual({
      kind: 'tooLong',
      index: 1,
      maxLength: 2_000,
    });
    expect(practiceTextFault('gratitude', ['a'.repeat(2_000)])).toBeNull();
  });

  it('of an aim is as short as a card needs it', () => {
    expect(practiceTextFault('aim', ['a'.repeat(81)])).toEqual({ kind: 'tooLong', index: 0, maxLength: 80 });
    expect(practiceTextFault('aim', ['a'.repeat(80)])).toBeNull();
  });

  it('without a fault are within the limits and not all blank', () => {
    const any = fc.array(fc.oneof(fc.string(), fc.constant(' '), fc.constant('x'.repeat(300))));
    fc.assert(
      fc.property(fc.constantFrom(...GUIDED_PRACTICES, ...CARD_PRACTICES), any, (practice, words) => {
        const kept = normalisePracticeTexts(practice, words);
        const steps = writtenSteps(practice);
        expect(kept).toHaveLength(steps.length);
        if (steps.length === 0 || practiceTextFault(practice, words)) return;
        expect(kept.join('')).not.toBe('');
        for (const [place, { kind, needed }] of steps.entries()) {
          expect(kept[place]?.length).toBeLessThanOrEqual(MAX_STEP_LENGTH[kind]);
          if (needed) expect(kept[place]).not.toBe('');
        }
      }),
    );
  });
});
