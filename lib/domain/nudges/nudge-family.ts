import type { CardPractice, GuidedPractice } from '../journal/practice';

/** Everything that defines a nudge family. */
interface FamilyDefinition {
  /** How many sentences of the family the locales contain, as `nudge_<family>_<number>`, counted from 1. */
  readonly sentenceCount: number;
  /**
   * The practice offered on its cards; `null` where the sentence is all. Never a label and a reframe on one card:
   * naming a feeling first gets in the way of rethinking (Nook 2021).
   */
  readonly cardPractice: CardPractice | null;
  /** The practices of single sentences, by number, that ask for something else, or for nothing. */
  readonly otherPractices?: Readonly<Record<number, CardPractice | null>>;
  /** The guided practice that goes further than its cards. */
  readonly guidedPractice: GuidedPractice;
  /** Whether it can come after a low rating: only a family that asks for no new view and no thanks (our judgement). */
  readonly isGentle: boolean;
}

/**
 * The nudge families: each is a mechanism that a nudge relies on. A new family is an entry here, with its name and
 * its sentences in the locales; everything else follows from these.
 */
const FAMILY_DEFINITIONS = {
  notice: {
    sentenceCount: 10,
    cardPractice: 'notice',
    // Only a question about how someone is can be answered in a word.
    otherPractices: { 2: null, 4: null, 6: null, 7: null, 9: null, 10: null },
    guidedPractice: 'breathe',
    isGentle: false,
  },
  perspective: { sentenceCount: 10, cardPractice: null, guidedPractice: 'reframe', isGentle: false },
  selfCompassion: { sentenceCount: 10, cardPractice: null, guidedPractice: 'selfCompassion', isGentle: true },
  reframe: {
    sentenceCount: 10,
    cardPractice: 'reframe',
    // Only one of them speaks of a thought.
    otherPractices: { 1: null, 2: null, 4: null, 5: null, 6: null, 7: null, 8: null, 9: null, 10: null },
    guidedPractice: 'reframe',
    isGentle: false,
  },
  gratitude: {
    sentenceCount: 10,
    cardPractice: 'gratitude',
    // The eighth points to something that is at hand.
    otherPractices: { 3: 'gladFor', 8: null },
    guidedPractice: 'gratitude',
    isGentle: false,
  },
  connect: {
    sentenceCount: 10,
    cardPractice: 'reachOut',
    otherPractices: { 2: null },
    guidedPractice: 'reachOut',
    isGentle: true,
  },
  breathe: {
    sentenceCount: 10,
    cardPractice: 'breathe',
    // Nobody can watch a ring on the screen while they look away from it or rest their eyes.
    otherPractices: { 3: null, 9: null },
    guidedPractice: 'breathe',
    isGentle: true,
  },
  ownPath: {
    sentenceCount: 10,
    cardPractice: 'ownPath',
    // These ask for nothing.
    otherPractices: { 2: null, 3: null, 4: null, 5: null, 6: null, 9: null, 10: null },
    guidedPractice: 'wins',
    isGentle: false,
  },
  uncertainty: { sentenceCount: 10, cardPractice: null, guidedPractice: 'notKnowing', isGentle: false },
  intent: {
    sentenceCount: 10,
    cardPractice: 'intent',
    // Only one of them asks what someone came for.
    otherPractices: { 2: null, 3: null, 4: null, 5: null, 6: null, 7: null, 8: null, 9: null, 10: null },
    guidedPractice: 'plan',
    isGentle: false,
  },
} as const satisfies Readonly<Record<string, FamilyDefinition>>;

export type NudgeFamily = keyof typeof FAMILY_DEFINITIONS;

export const NUDGE_FAMILIES = Object.keys(FAMILY_DEFINITIONS) as readonly NudgeFamily[];

/** What defines a family. */
export const definitionOf = (family: NudgeFamily): FamilyDefinition => FAMILY_DEFINITIONS[family];

/**
 * The practice offered on the card of a sentence; `null` where the sentence is all.
 * @param number counted from 1 among the family's sentences; 0 for the person's own and for plans
 */
export function practiceForSentence({
  family,
  number,
}: {
  readonly family: NudgeFamily;
  readonly number: number;
}): CardPractice | null {
  const { cardPractice, otherPractices } = definitionOf(family);
  const other = otherPractices?.[number];
  return other === undefined ? cardPractice : other;
}
