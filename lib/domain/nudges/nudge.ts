import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import { definitionOf, NUDGE_FAMILIES, type NudgeFamily } from './nudge-family';
import type { Trigger } from './trigger';

/** A nudge's text by name. */
export interface NudgeSentence {
  readonly family: NudgeFamily;
  /** From 1 to the family's count: kept in the locales as `nudge_<family>_<number>`. 0: one of the person's own. */
  readonly number: number;
  /** The id of the person's own sentence, or of the plan that the card shows. */
  readonly own?: string | undefined;
}

/** A sentence the person wrote. It stays on the device and is shown as text only. */
export interface OwnSentence {
  readonly id: string;
  readonly family: NudgeFamily;
  readonly text: string;
}

/** How many sentences of their own a person can keep. */
export const MOST_OWN_SENTENCES = 200;

/** The longest sentence on a card, in characters. */
export const LONGEST_SENTENCE = 140;

/** One name for a sentence, by which it is told apart and switched off. */
export const sentenceKey = ({ family, number, own }: NudgeSentence): string => own ?? `${family}_${number}`;

/** Every sentence of the house, family by family. */
export const NUDGE_SENTENCES: readonly NudgeSentence[] = NUDGE_FAMILIES.flatMap((family) =>
  Array.from({ length: definitionOf(family).sentenceCount }, (_, index) => ({ family, number: index + 1 })),
);

/**
 * What became of a moment. `shown` is where each nudge begins, and where it stays when the page went away
 * under it; `faded` is neutral; `missed`: the page had gone before the card could come; `withheld` is a moment at
 * which nothing was shown, by chance.
 */
export const NUDGE_OUTCOMES = [
  'shown',
  'helpful',
  'notNow',
  'closedTab',
  'faded',
  'missed',
  'withheld',
] as const;

export type NudgeOutcome = (typeof NUDGE_OUTCOMES)[number];

/** Outcomes that end a nudge on the page. */
export const SETTLED_OUTCOMES = [
  'helpful',
  'notNow',
  'closedTab',
  'faded',
] as const satisfies readonly NudgeOutcome[];

export type SettledOutcome = (typeof SETTLED_OUTCOMES)[number];

/** An instant at which a nudge was due, shown or withheld, and what became of it. */
export interface Moment extends NudgeSentence {
  /** Wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly site: SiteId;
  readonly surface: Surface;
  /** When the sitting began to which it belongs, wall-clock ms. */
  readonly sittingStart: number;
  /** Passive scrolling in ms that led to it. */
  readonly streakMs: number;
  readonly triggers: readonly Trigger[];
  /** The probability with which it was shown; with the rest it was withheld. */
  readonly shownWith: number;
  /** The probability with which its family was chosen among all; `null` where it was not kept. */
  readonly familyWith: number | null;
  readonly outcome: NudgeOutcome;
}

/** Whether the card of a moment came to the page. */
export const wasShown = ({ outcome }: Pick<Moment, 'outcome'>): boolean =>
  outcome !== 'withheld' && outcome !== 'missed';

/**
 * Whether chance had a moment's card come, be it that its page had gone by then. An effect is told by this: without
 * those moments, people who leave at once would be missing from one side of the comparison alone.
 */
export const wasAssignedToShow = ({ outcome }: Pick<Moment, 'outcome'>): boolean => outcome !== 'withheld';

/** How many moments came to each outcome. */
export function countOutcomes(moments: readonly Pick<Moment, 'outcome'>[]): Record<NudgeOutcome, number> {
  const counts = { shown: 0, helpful: 0, notNow: 0, closedTab: 0, faded: 0, missed: 0, withheld: 0 };
  for (const { outcome } of moments) counts[outcome] += 1;
  return counts;
}
