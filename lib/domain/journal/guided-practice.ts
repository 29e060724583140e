import type { NudgeFamily } from '../nudges/nudge';
import { LONGEST_TEXT } from './check-in';
import { LONGEST_PLAN_PART } from './plan';
import { CARD_PRACTICES, GUIDED_PRACTICES, type GuidedPractice, LINES_OF, type Practice } from './practice';

/** A step that asks for words. What a practice keeps is the words of these steps, in their order. */
export interface WrittenStep {
  /** `line` for a sentence, `text` where there is room for more. */
  readonly kind: 'line' | 'text';
  /** The practice can't be kept without it. */
  readonly needed?: boolean;
  /** What is written is meant for someone, and can be copied. */
  readonly copied?: boolean;
}

/** One step of a guided practice: to breathe along, to read, or to write. */
export type GuidedStep = { readonly kind: 'breath' | 'read' } | WrittenStep;

/** The most steps a practice has. */
export const MOST_STEPS = 3;

const BREATH = { kind: 'breath' } as const;
const READ = { kind: 'read' } as const;
const LINE = { kind: 'line' } as const;
const TEXT = { kind: 'text' } as const;

/**
 * The steps of each practice. Their texts stand in the locales as `practiceAsk_<practice>_<step>` and
 * `practiceHint_<practice>_<step>`, counted from 1. None asks for a label and then for a new view: naming a feeling
 * first gets in the way of rethinking (Nook 2021).
 */
export const STEPS_OF: Readonly<Record<GuidedPractice, readonly GuidedStep[]>> = {
  breathe: [BREATH, LINE],
  reframe: [{ ...LINE, needed: true }, READ, TEXT],
  selfCompassion: [LINE, READ, { ...TEXT, needed: true }],
  braveStep: [{ ...LINE, needed: true }, LINE, LINE],
  reachOut: [
    { ...LINE, needed: true },
    { ...TEXT, copied: true },
  ],
  ownVerdict: [{ ...LINE, needed: true }, TEXT, LINE],
  wins: [{ ...LINE, needed: true }, TEXT],
  notKnowing: [{ ...LINE, needed: true }, READ, LINE],
  gratitude: [{ ...TEXT, needed: true }, TEXT],
  gladFor: [{ ...LINE, needed: true }, READ, TEXT],
  plan: [
    { ...LINE, needed: true },
    { ...LINE, needed: true },
  ],
};

/** The most characters a step takes. */
export const LONGEST_OF = { line: LONGEST_PLAN_PART, text: LONGEST_TEXT } as const;

/**
 * How far research carries a practice as it is offered here, in four words: many studies agree; some do; there are
 * first signs only; or it helps in one form and not in another.
 */
export type EvidenceStrength = 'wellSupported' | 'someSupport' | 'early' | 'mixed';

/** The strength of each, as sections 3 and 4 of the evidence weigh it; the studies are named beside it. */
export const EVIDENCE_OF: Readonly<Record<GuidedPractice, EvidenceStrength>> = {
  breathe: 'mixed',
  reframe: 'someSupport',
  selfCompassion: 'mixed',
  braveStep: 'early',
  reachOut: 'wellSupported',
  ownVerdict: 'someSupport',
  wins: 'someSupport',
  notKnowing: 'early',
  gratitude: 'wellSupported',
  gladFor: 'early',
  plan: 'wellSupported',
};

/** The guided practice that goes further where a card of a family leaves off. */
export const GUIDED_AFTER: Readonly<Record<NudgeFamily, GuidedPractice>> = {
  notice: 'breathe',
  perspective: 'reframe',
  selfCompassion: 'selfCompassion',
  reframe: 'reframe',
  gratitude: 'gratitude',
  connect: 'reachOut',
  breathe: 'breathe',
  ownPath: 'wins',
  uncertainty: 'notKnowing',
  intent: 'plan',
};

/** How many reframe pairs the locales hold, as `reframePair_<n>_harsh` and `reframePair_<n>_fair`. */
export const REFRAME_PAIRS = 8;

/** How many ways to begin a message they hold, as `reachOutStart_<n>`. */
export const REACH_OUT_STARTS = 4;

export const isGuided = (practice: string): practice is GuidedPractice =>
  GUIDED_PRACTICES.includes(practice as GuidedPractice);

export const isWritten = (step: GuidedStep): step is WrittenStep =>
  step.kind === 'line' || step.kind === 'text';

const isOnCard = (practice: Practice) => CARD_PRACTICES.find((one) => one === practice);

/** The steps of which the words are kept; what is only on cards asks for lines. */
export function writtenStepsOf(practice: Practice): readonly WrittenStep[] {
  if (isGuided(practice)) return STEPS_OF[practice].filter(isWritten);
  const card = isOnCard(practice);
  return Array.from({ length: card ? LINES_OF[card] : 0 }, () => ({ ...LINE, needed: true }));
}

/** The step, counted from 0, at which the words of a guided practice at a place are written. */
export const stepOfWords = (practice: GuidedPractice, place: number): number =>
  STEPS_OF[practice].flatMap((step, at) => (isWritten(step) ? [at] : []))[place] ?? 0;

/** What hinders words from being kept. */
export interface WordsFault {
  readonly kind: 'empty' | 'tooLong';
  /** The words it is about, by their place among those of the practice. */
  readonly line: number;
  /** The most characters these words may have. */
  readonly longest: number;
}

/** Words as they are kept: one for each written step, trimmed, empty where none were written. */
export const wordsToKeep = (practice: Practice, words: readonly string[]): string[] =>
  writtenStepsOf(practice).map((_, line) => words[line]?.trim() ?? '');

/** What is wrong with the words of a practice, `null` when nothing is. */
export function wordsFault(practice: Practice, words: readonly string[]): WordsFault | null {
  const steps = writtenStepsOf(practice);
  const kept = wordsToKeep(practice, words);
  const faultAt = (kind: WordsFault['kind'], line: number): WordsFault | null => {
    const step = steps[line];
    return step ? { kind, line, longest: LONGEST_OF[step.kind] } : null;
  };
  const long = kept.findIndex((text, line) => text.length > LONGEST_OF[steps[line]?.kind ?? 'line']);
  if (long >= 0) return faultAt('tooLong', long);
  const missing = kept.findIndex((text, line) => text === '' && steps[line]?.needed);
  if (missing >= 0) return faultAt('empty', missing);
  return kept.every((text) => text === '') ? faultAt('empty', 0) : null;
}
