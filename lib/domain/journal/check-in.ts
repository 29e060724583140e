import type { LocalInstant } from '../time/days';
import { type GladThing, MAX_GLAD_THINGS } from './gratitude';
import { MAX_TEXT_LENGTH } from './text-limits';

/** How comparing oneself online felt: our own item, not a validated scale. */
export const COMPARISONS = ['lifted', 'same', 'lower', 'didNotCompare'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/**
 * What a person noticed in themselves: good, hard, or nothing much. They describe a moment, never a person. The good
 * ones come first, so that the question does not open with what is hard.
 */
export const PATTERNS = [
  'inspired',
  'connected',
  'comparing',
  'overthinking',
  'impostor',
  'pullingAway',
  'reassurance',
  'jealousy',
  'nothingMuch',
] as const;

type Pattern = (typeof PATTERNS)[number];

/** What stays chosen of `chosen`: "nothing much" and the others rule each other out, and what was chosen last stays. */
export function consistentPatterns(
  chosen: readonly Pattern[],
  before: readonly Pattern[],
): readonly Pattern[] {
  if (!chosen.includes('nothingMuch') || chosen.length === 1) return chosen;
  return before.includes('nothingMuch')
    ? chosen.filter((pattern) => pattern !== 'nothingMuch')
    : ['nothingMuch'];
}

/** The ends of the mood slider: 0 (low) and 100 (high). */
export const MOOD = { least: 0, most: 100 } as const;

/** What a check-in asks besides gratitude. What was skipped is `null`. */
export interface CheckInAnswers {
  /** 0 to 100. */
  readonly mood: number | null;
  readonly comparison: Comparison | null;
  /** The patterns that were noticed, in the order of `PATTERNS`; empty when that was skipped. */
  readonly patterns: readonly Pattern[];
}

/** How a person was at one moment. */
export interface CheckIn extends CheckInAnswers, LocalInstant {}

/** A stored check-in, under its id. */
export type StoredCheckIn = CheckIn & { readonly id: string };

/** A check-in that is being written. */
export interface CheckInDraft extends CheckInAnswers {
  readonly prompt: number | null;
  /** The texts of up to `MAX_GLAD_THINGS` gratitude entries; some may still be empty. */
  readonly gladThings: readonly string[];
  /** Why the first of them was good; may be empty. */
  readonly why: string;
}

export const EMPTY_CHECK_IN: CheckInDraft = {
  mood: null,
  comparison: null,
  patterns: [],
  prompt: null,
  gladThings: Array.from({ length: MAX_GLAD_THINGS }, () => ''),
  why: '',
};

/** The answers in a draft, as its check-in stores them. */
export const answersOf = ({ mood, comparison, patterns }: CheckInAnswers): CheckInAnswers => ({
  mood,
  comparison,
  patterns,
});

/** Whether a draft answers anything besides gratitude. */
export const hasAnswer = (draft: CheckInAnswers): boolean =>
  Object.values(answersOf(draft)).some((answer) =>
    Array.isArray(answer) ? answer.length > 0 : answer !== null,
  );

/** Whether a draft contains nothing that someone would miss. */
export const isEmptyCheckIn = (draft: CheckInDraft): boolean =>
  !hasAnswer(draft) && [...draft.gladThings, draft.why].every((text) => text.trim() === '');

/**
 * The gratitude entries of a draft that are not blank, trimmed. The prompt and the "why" belong to the first field.
 */
export function gladThingsOf({ gladThings, prompt, why }: CheckInDraft): GladThing[] {
  return gladThings
    .map((text, field) => ({
      text: text.trim(),
      prompt: field === 0 ? prompt : null,
      why: field === 0 ? why.trim() || null : null,
    }))
    .filter(({ text }) => text !== '');
}

/**
 * Why a draft can't be saved: it is empty, a text is too long, or there is a "why" without the entry that it explains.
 * `null` when it can be saved.
 */
export function checkInFault(draft: CheckInDraft): 'empty' | 'tooLong' | 'whyAlone' | null {
  const glad = gladThingsOf(draft);
  const why = draft.why.trim();
  if (!hasAnswer(draft) && glad.length === 0) return 'empty';
  if (why !== '' && (draft.gladThings[0] ?? '').trim() === '') return 'whyAlone';
  return [...glad.map(({ text }) => text), why].some((text) => text.length > MAX_TEXT_LENGTH)
    ? 'tooLong'
    : null;
}

/** The part of the popup's address that asks for a check-in, whether one is due or not. */
export const CHECK_IN_PART = 'check-in';
