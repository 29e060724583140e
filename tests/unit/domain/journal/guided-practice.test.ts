import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EVIDENCE_OF,
  isGuided,
  isWritten,
  LONGEST_OF,
  MOST_STEPS,
  REACH_OUT_STARTS,
  REFRAME_PAIRS,
  STEPS_OF,
  stepOfWords,
  wordsFault,
  wordsToKeep,
  writtenStepsOf,
} from '../../../../lib/domain/journal/guided-practice';
import { CARD_PRACTICES, GUIDED_PRACTICES } from '../../../../lib/domain/journal/practice';
import { textOf } from '../../house-rules/sources';

const MESSAGES = JSON.parse(textOf('public/_locales/en/messages.json')) as Record<string, unknown>;
const missing = (keys: readonly string[]) => keys.filter((key) => !(key in MESSAGES));

describe('a guided practice', () => {
  it('has at most three steps, and something that can be kept', () => {
    for (const practice of GUIDED_PRACTICES) {
      expect(STEPS_OF[practice].length).toBeLessThanOrEqual(MOST_STEPS);
      expect(writtenStepsOf(practice).length).toBeGreaterThan(0);
    }
  });

  it('has all of its texts, with why it may help, how far research carries it, and whose research', () => {
    const keys = GUIDED_PRACTICES.flatMap((practice) => [
      ...['Name', 'Short', 'Why', 'Evidence', 'Source'].map((kind) => `practice${kind}_${practice}`),
      `practiceStrength_${EVIDENCE_OF[practice]}`,
      ...STEPS_OF[practice].flatMap((_, at) =>
        ['Ask', 'Hint'].map((kind) => `practice${kind}_${practice}_${at + 1}`),
      ),
      ...writtenStepsOf(practice).map((_, place) => `practiceLine_${practice}_${place + 1}`),
    ]);
    expect(missing(keys)).toEqual([]);
  });

  it('has no text for a step it has not', () => {
    const steps = Object.values(STEPS_OF).flat();
    const count = (stem: RegExp) => Object.keys(MESSAGES).filter((key) => stem.test(key)).length;
    expect(count(/^practiceAsk_/)).toBe(steps.length);
    expect(count(/^practiceHint_/)).toBe(steps.length);
    // Noticing and one's own path are on cards alone.
    expect(count(/^practiceLine_/)).toBe(steps.filter(isWritten).length + 2);
  });

  it('has its examples, each harsh thought with a fairer one', () => {
    const numbers = Array.from({ length: REFRAME_PAIRS }, (_, index) => index + 1);
    expect(missing(numbers.flatMap((n) => [`reframePair_${n}_harsh`, `reframePair_${n}_fair`]))).toEqual([]);
    expect(missing(Array.from({ length: REACH_OUT_STARTS }, (_, n) => `reachOutStart_${n + 1}`))).toEqual([]);
    const pairs = Object.keys(MESSAGES).filter((key) => key.startsWith('reframePair_'));
    expect(pairs).toHaveLength(2 * REFRAME_PAIRS);
  });

  it('never asks for a word for a feeling before a fairer thought', () => {
    expect(writtenStepsOf('reframe')).toHaveLength(2);
    expect(STEPS_OF.reframe.map(({ kind }) => kind)).toEqual(['line', 'read', 'text']);
  });

  it('claims no more than the evidence: mixed where it is, early where there are first signs only', () => {
    expect(EVIDENCE_OF).toMatchObject({
      selfCompassion: 'mixed',
      breathe: 'mixed',
      notKnowing: 'early',
      gladFor: 'early',
    });
  });

  it('is told from other words, such as an address may hold', () => {
    expect(GUIDED_PRACTICES.every(isGuided)).toBe(true);
    expect(['', 'all', 'notice', 'toString'].some(isGuided)).toBe(false);
  });

  it('knows at which step its words are written', () => {
    expect([0, 1].map((place) => stepOfWords('reframe', place))).toEqual([0, 2]);
    expect([0, 1, 2].map((place) => stepOfWords('braveStep', place))).toEqual([0, 1, 2]);
    expect(stepOfWords('breathe', 0)).toBe(1);
  });
});

describe('words', () => {
  it('are kept trimmed, one for each written step', () => {
    expect(wordsToKeep('braveStep', [' ask ', '', '\tsay so\n'])).toEqual(['ask', '', 'say so']);
    expect(wordsToKeep('reframe', ['behind'])).toEqual(['behind', '']);
    expect(wordsToKeep('notice', ['envy', 'more'])).toEqual(['envy']);
  });

  it('are not kept without those that are needed', () => {
    expect(wordsFault('plan', ['I wake up', ' '])).toEqual({ kind: 'empty', line: 1, longest: 280 });
    expect(wordsFault('braveStep', ['', 'laughter', ''])).toMatchObject({ kind: 'empty', line: 0 });
    expect(wordsFault('selfCompassion', ['', 'rest'])).toBeNull();
    expect(wordsFault('breathe', [''])).toMatchObject({ kind: 'empty' });
    expect(wordsFault('breathe', ['lighter'])).toBeNull();
  });

  it('are not kept when they are too long, and it is said which and how long they may be', () => {
    expect(wordsFault('plan', ['a'.repeat(281), 'b'])).toEqual({ kind: 'tooLong', line: 0, longest: 280 });
    expect(wordsFault('gratitude', ['soup', 'a'.repeat(2_001)])).toEqual({
      kind: 'tooLong',
      line: 1,
      longest: 2_000,
    });
    expect(wordsFault('gratitude', ['a'.repeat(2_000)])).toBeNull();
  });

  it('hold: without a fault they say something and fit', () => {
    const any = fc.array(fc.oneof(fc.string(), fc.constant(' '), fc.constant('x'.repeat(300))));
    fc.assert(
      fc.property(fc.constantFrom(...GUIDED_PRACTICES, ...CARD_PRACTICES), any, (practice, words) => {
        const kept = wordsToKeep(practice, words);
        const steps = writtenStepsOf(practice);
        expect(kept).toHaveLength(steps.length);
        if (steps.length === 0 || wordsFault(practice, words)) return;
        expect(kept.join('')).not.toBe('');
        for (const [place, { kind, needed }] of steps.entries()) {
          expect(kept[place]?.length).toBeLessThanOrEqual(LONGEST_OF[kind]);
          if (needed) expect(kept[place]).not.toBe('');
        }
      }),
    );
  });
});
