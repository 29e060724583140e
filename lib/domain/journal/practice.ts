import type { LocalDay, LocalInstant } from '../time/days';
import { MAX_CARD_LINE_LENGTH } from './text-limits';

/** The practices that a card can offer, each in its smallest form. */
export const CARD_PRACTICES = [
  'notice',
  'gratitude',
  'gladFor',
  'breathe',
  'reframe',
  'reachOut',
  'ownPath',
  'intent',
  'aim',
] as const;

export type CardPractice = (typeof CARD_PRACTICES)[number];

/** The practices with a guided flow on the practices page. */
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

/** Every practice from which something can be saved. */
export type Practice = CardPractice | GuidedPractice;

/** What a person can say they came for. */
export const INTENTS = ['find', 'post', 'unwind', 'looking'] as const;

export type Intent = (typeof INTENTS)[number];

/** Whether what a person came for was found, in their own judgement. It is never scored. */
export const FOUND_ANSWERS = ['yes', 'partly', 'notYet'] as const;

export type FoundAnswer = (typeof FOUND_ANSWERS)[number];

/**
 * How many lines each practice has on a card. A thought and its balanced form are two, of which only the second is asked
 * for. That of an aim is the answer.
 */
export const CARD_LINE_COUNTS: Readonly<Record<CardPractice, number>> = {
  notice: 1,
  gratitude: 1,
  gladFor: 1,
  breathe: 0,
  reframe: 2,
  reachOut: 1,
  ownPath: 1,
  intent: 1,
  aim: 1,
};

/** How something that was to be tried turned out. The person says so when asked later; it is never scored. */
export const FOLLOW_UP_OUTCOMES = ['well', 'mixed', 'hard', 'notYet'] as const;

export type FollowUpOutcome = (typeof FOLLOW_UP_OUTCOMES)[number];

/** A question, asked later, how something that was to be tried turned out. */
export interface FollowUp {
  /** The first local day on which it is asked. */
  readonly askOn: LocalDay;
  /** The answer; `null` until it is given. */
  readonly turn: FollowUpOutcome | null;
  /** What the person wants to remember; may be empty. */
  readonly text: string;
}

/** What belongs to an aim besides its line. */
export interface Aim {
  /** Whether its line is the person's own words, which may be empty. Otherwise it is one of `INTENTS`. */
  readonly inWords: boolean;
  /** About how long they mean to stay, in minutes; `null` when they did not say. */
  readonly minutes: number | null;
}

/** What a person wrote in a practice. */
export interface PracticeEntry extends LocalInstant {
  readonly practice: Practice;
  /** In the order in which they were asked for; some may be empty. The only line of an intent is one of `INTENTS`. */
  readonly lines: readonly string[];
  /** The id of the moment on whose card it was written, or an aim was answered; `null` when there is none. */
  readonly moment: string | null;
  /** `null` when there is nothing to ask later. */
  readonly followUp: FollowUp | null;
  /** Only with an aim. */
  readonly aim?: Aim | undefined;
  /** Whether what the aim says was found; missing until it is answered. */
  readonly found?: FoundAnswer | undefined;
}

/** Whether an entry counts as a win. */
export const isWin = ({ practice }: Pick<PracticeEntry, 'practice'>): boolean =>
  practice === 'wins' || practice === 'ownPath';

/** Lines as they are saved: trimmed; `null` when all are blank, or there are more than the practice asks for. */
export function normaliseCardLines(practice: CardPractice, lines: readonly string[]): string[] | null {
  const normalised = lines.map((line) => line.trim().slice(0, MAX_CARD_LINE_LENGTH));
  if (normalised.length > CARD_LINE_COUNTS[practice] || normalised.every((line) => line === '')) return null;
  if (practice === 'intent' && !INTENTS.includes(normalised[0] as Intent)) return null;
  if (practice === 'aim' && !FOUND_ANSWERS.includes(normalised[0] as FoundAnswer)) return null;
  return normalised;
}
