import { type NudgeSentence, sentenceKey } from '../nudges/nudge';
import type { LocalDay } from '../time/days';

/** What can be written on a card: each is a practice in its smallest form. */
export const CARD_PRACTICES = [
  'notice',
  'gratitude',
  'gladFor',
  'breathe',
  'reframe',
  'reachOut',
  'ownPath',
  'intent',
] as const;

export type CardPractice = (typeof CARD_PRACTICES)[number];

/** What has a guided flow on the practices page. */
export const GUIDED_PRACTICES = [
  'breathe',
  'reframe',
  'selfCompassion',
  'braveStep',
  'reachOut',
  'ownVerdict',
  'wins',
  'notKnowing',
  'gratitude',
  'gladFor',
  'plan',
] as const;

export type GuidedPractice = (typeof GUIDED_PRACTICES)[number];

/** Every practice of which something can be kept. */
export type Practice = CardPractice | GuidedPractice;

/** What a person can have come for. */
export const INTENTS = ['find', 'post', 'unwind', 'looking'] as const;

export type Intent = (typeof INTENTS)[number];

/** How many lines each practice asks for on a card: a thought and its balanced form are two. */
export const LINES_OF: Readonly<Record<CardPractice, number>> = {
  notice: 1,
  gratitude: 1,
  gladFor: 1,
  breathe: 0,
  reframe: 2,
  reachOut: 1,
  ownPath: 1,
  intent: 1,
};

/** The longest line on a card, in characters. */
export const LONGEST_LINE = 280;

/** How something turned out that was to be tried: told when Enough asks later, never scored. */
export const FOLLOW_UP_OUTCOMES = ['well', 'mixed', 'hard', 'notYet'] as const;

export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** What is asked later about something that was to be tried. */
export interface FollowUp {
  /** The local day from which on it is asked. */
  readonly askOn: LocalDay;
  /** `null` until it was answered. */
  readonly turn: FollowUpOutcome | null;
  /** What the person wants to remember of it; may be empty. */
  readonly text: string;
}

/** What a person wrote in a practice. */
export interface PracticeEntry {
  /** Wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly practice: Practice;
  /** In the order they were asked for, some perhaps empty; an intent's one line is its name. */
  readonly lines: readonly string[];
  /** The moment whose card it was written on; `null` when it was written elsewhere. */
  readonly moment: string | null;
  /** `null` where there is nothing to ask later. */
  readonly followUp: FollowUp | null;
}

/** Whether something was written down as a win. */
export const isWin = ({ practice }: Pick<PracticeEntry, 'practice'>): boolean =>
  practice === 'wins' || practice === 'ownPath';

/** Sentences whose practice is not that of their family: what they ask is something else, or nothing. */
const ASKS_OTHERWISE: Readonly<Record<string, CardPractice | null>> = {
  gratitude_3: 'gladFor',
  // To look far away, and at a ring on the screen, can't be done at once.
  breathe_3: null,
  intent_2: null,
  intent_3: 'ownPath',
};

/** The practice offered beside a sentence, `null` where the sentence is all. Never a label and a reframe in one card. */
export function practiceOf(sentence: NudgeSentence): CardPractice | null {
  const otherwise = ASKS_OTHERWISE[sentenceKey(sentence)];
  if (otherwise !== undefined) return otherwise;
  const { family } = sentence;
  switch (family) {
    case 'notice':
    case 'gratitude':
    case 'breathe':
    case 'reframe':
    case 'ownPath':
    case 'intent':
      return family;
    case 'connect':
      return 'reachOut';
    default:
      return null;
  }
}

/** Lines as they are kept: trimmed; `null` when none says anything, or there are more than the practice asks for. */
export function linesToKeep(practice: CardPractice, lines: readonly string[]): string[] | null {
  const kept = lines.map((line) => line.trim().slice(0, LONGEST_LINE));
  if (kept.length > LINES_OF[practice] || kept.every((line) => line === '')) return null;
  if (practice === 'intent' && !INTENTS.includes(kept[0] as Intent)) return null;
  return kept;
}
