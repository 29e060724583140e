import {
  CARD_LINE_COUNTS,
  CARD_PRACTICES,
  GUIDED_PRACTICES,
  type GuidedPractice,
  type Practice,
} from './practice';
import { MAX_AIM_LENGTH, MAX_PLAN_PART_LENGTH, MAX_TEXT_LENGTH } from './text-limits';

/** A step that asks for a text. An entry consists of the texts of these steps, in their order. */
export interface WrittenStep {
  /** `line` for one sentence, `text` for more. */
  readonly kind: 'line' | 'text';
  /** Whether the practice can't be saved without it. */
  readonly needed?: boolean;
  /** Whether the text is meant for someone and can be copied. */
  readonly copied?: boolean;
  /** The most characters it takes, where they are fewer than for others of its kind. */
  readonly maxLength?: number;
}

/** A step of a guided practice: a paced breath, something to read, or something to write. */
export type GuidedStep = { readonly kind: 'breath' | 'read' } | WrittenStep;

/** The most steps a practice has. */
export const MAX_STEPS = 3;

const BREATH = { kind: 'breath' } as const;
const READ = { kind: 'read' } as const;
const LINE = { kind: 'line' } as const;
const TEXT = { kind: 'text' } as const;

/**
 * The steps of each practice. Their texts are in the locales as `practiceAsk_<practice>_<step>` and
 * `practiceHint_<practice>_<step>`, counted from 1. No practice asks for a label and then for a new view: naming a
 * feeling first makes reframing harder (Nook 2021).
 */
export const PRACTICE_STEPS: Readonly<Record<GuidedPractice, readonly GuidedStep[]>> = {
  breathe: [BREATH, LINE],
  // Someone kind comes first, so that nothing opens with the harsh thought.
  reframe: [READ, LINE, TEXT],
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
export const MAX_STEP_LENGTH = { line: MAX_PLAN_PART_LENGTH, text: MAX_TEXT_LENGTH } as const;

/**
 * How strong the evidence is for a practice as it is offered here: many studies agree; some do; there is early evidence
 * only; or it helps in one form and not in another.
 */
export type EvidenceStrength = 'wellSupported' | 'someSupport' | 'early' | 'mixed';

/** The strength of each, as judged in sections 3 and 4 of the evidence. The page names the studies beside it. */
export const EVIDENCE_STRENGTHS: Readonly<Record<GuidedPractice, EvidenceStrength>> = {
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

/** How many reframe pairs the locales contain, as `reframePair_<n>_harsh` and `reframePair_<n>_fair`. */
export const REFRAME_PAIRS = 8;

/** How many ways to begin a message they contain, as `reachOutStart_<n>`. */
export const REACH_OUT_STARTS = 4;

const maxLengthOf = ({ kind, maxLength = MAX_STEP_LENGTH[kind] }: WrittenStep): number => maxLength;

export const isGuidedPractice = (practice: string): practice is GuidedPractice =>
  GUIDED_PRACTICES.includes(practice as GuidedPractice);

export const isWrittenStep = (step: GuidedStep): step is WrittenStep =>
  step.kind === 'line' || step.kind === 'text';

const cardPractice = (practice: Practice) => CARD_PRACTICES.find((one) => one === practice);

/** The steps whose texts are saved; each line of a practice that exists on cards only is one. */
export function writtenSteps(practice: Practice): readonly WrittenStep[] {
  if (isGuidedPractice(practice)) return PRACTICE_STEPS[practice].filter(isWrittenStep);
  if (practice === 'aim') return [{ ...LINE, needed: true, maxLength: MAX_AIM_LENGTH }];
  const card = cardPractice(practice);
  return Array.from({ length: card ? CARD_LINE_COUNTS[card] : 0 }, () => ({ ...LINE, needed: true }));
}

/**
 * The step of a guided practice, from 0, in which one of its texts is written.
 * @param index of the text, from 0
 */
export const stepOfText = (practice: GuidedPractice, index: number): number =>
  PRACTICE_STEPS[practice].flatMap((step, at) => (isWrittenStep(step) ? [at] : []))[index] ?? 0;

/** Why the texts of a practice can't be saved. */
export interface PracticeTextFault {
  readonly kind: 'empty' | 'tooLong';
  /** The index of the faulty text among those of the practice. */
  readonly index: number;
  /** The most characters this text may have. */
  readonly maxLength: number;
}

/** Texts as they are saved: one for each written step, trimmed; empty where nothing was written. */
export const normalisePracticeTexts = (practice: Practice, texts: readonly string[]): string[] =>
  writtenSteps(practice).map((_, index) => texts[index]?.trim() ?? '');

/** Why the texts of a practice can't be saved; `null` when they can. */
export function practiceTextFault(practice: Practice, texts: readonly string[]): PracticeTextFault | null {
  const steps = writtenSteps(practice);
  const normalised = normalisePracticeTexts(practice, texts);
  const faultAt = (kind: PracticeTextFault['kind'], index: number): PracticeTextFault | null => {
    const step = steps[index];
    return step ? { kind, index, maxLength: maxLengthOf(step) } : null;
  };
  const tooLong = normalised.findIndex((text, index) => text.length > maxLengthOf(steps[index] ?? LINE));
  if (tooLong >= 0) return faultAt('tooLong', tooLong);
  const missing = normalised.findIndex((text, index) => text === '' && steps[index]?.needed);
  if (missing >= 0) return faultAt('empty', missing);
  return normalised.every((text) => text === '') ? faultAt('empty', 0) : null;
}
