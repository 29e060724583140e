import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import type { LocalDay } from '../time/days';
import type { MissedReason } from './missed-reason';
import { definitionOf, NUDGE_FAMILIES, type NudgeFamily } from './nudge-family';
import type { Trigger } from './trigger';

/** Names the text of a nudge. */
export interface NudgeSentence {
  readonly family: NudgeFamily;
  /** Counted from 1: the text is `nudge_<family>_<number>` in the locales. 0 for what the person wrote. */
  readonly number: number;
  /** The id of the person's own sentence, or of the plan or aim that the card is about. */
  readonly own?: string | undefined;
}

/** What the person writes of a sentence of their own. */
export interface SentenceWords {
  readonly family: NudgeFamily;
  readonly text: string;
  /** Whose words these are, as the person calls them: a friend, for instance. Missing for the person's own words. */
  readonly from?: string | undefined;
}

/** A sentence that the person wrote. It stays on the device and is shown as text only. */
export interface OwnSentence extends SentenceWords {
  readonly id: string;
}

/** How many sentences of their own a person can have at most. */
export const MAX_OWN_SENTENCES = 200;

/** The length of the longest sentence on a card, in characters. */
export const MAX_SENTENCE_LENGTH = 140;

/** The length of the longest name that says whose words a sentence is, in characters. */
export const MAX_FROM_LENGTH = 40;

/** The key that identifies a sentence, and under which it is switched off. */
export const sentenceKey = ({ family, number, own }: NudgeSentence): string => own ?? `${family}_${number}`;

/** Every built-in sentence, family by family. */
export const NUDGE_SENTENCES: readonly NudgeSentence[] = NUDGE_FAMILIES.flatMap((family) =>
  Array.from({ length: definitionOf(family).sentenceCount }, (_, index) => ({ family, number: index + 1 })),
);

/**
 * The outcome of a moment:
 * - `shown`: the card was shown and not answered yet, or its page was left without an answer;
 * - `helpful`, `carriedOn`, `closedTab`: the person's way out: it helped, they carried on, or they left the feed;
 * - `notNow`: an answer of earlier versions, which also paused nudges for the visit;
 * - `faded`: the card was dismissed without an answer, which is neutral;
 * - `missed`: the card was to be shown and could not, or nobody could see or answer it; `missedFor` says why;
 * - `withheld`: nothing was shown, decided at random.
 */
export const NUDGE_OUTCOMES = [
  'shown',
  'helpful',
  'carriedOn',
  'notNow',
  'closedTab',
  'faded',
  'missed',
  'withheld',
] as const;

export type NudgeOutcome = (typeof NUDGE_OUTCOMES)[number];

/** The outcomes with which a card on the page closes. */
export const SETTLED_OUTCOMES = [
  'helpful',
  'carriedOn',
  'closedTab',
  'faded',
] as const satisfies readonly NudgeOutcome[];

export type SettledOutcome = (typeof SETTLED_OUTCOMES)[number];

/**
 * An instant at which a nudge was due, shown or withheld, and its outcome. In the literature on just-in-time
 * interventions this is a decision point (Klasnja 2015).
 */
export interface Moment extends NudgeSentence {
  /** Wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  /**
   * When it happened by a clock that was set after it, wall-clock ms: at this time or earlier. Limits count by this date
   * as well. Only where the clock was changed.
   */
  readonly redatedTo?: number | undefined;
  readonly site: SiteId;
  readonly surface: Surface;
  /** When its sitting began, wall-clock ms. */
  readonly sittingStart: number;
  /** The passive scrolling that led to it, in ms. */
  readonly streakMs: number;
  readonly triggers: readonly Trigger[];
  /** The probability with which it was shown instead of withheld. */
  readonly shownWith: number;
  /** The probability with which its family was chosen; `null` where it was not stored. */
  readonly familyWith: number | null;
  readonly outcome: NudgeOutcome;
  /** Why the card did not come, or could not be seen or answered; only with the outcome `missed`, and not in rows of earlier versions. */
  readonly missedFor?: MissedReason | undefined;
  /** Whether the person asked on the card for no more nudges in this visit; missing means no. */
  readonly quietVisit?: boolean | undefined;
  /** The id of the browser in which it was; missing for this one. */
  readonly device?: string | undefined;
}

/** Whether its card asks about an aim. Someone asked for that question, so it is part of no experiment and no learning. */
export const asksAboutAim = ({ triggers }: Pick<Moment, 'triggers'>): boolean => triggers.includes('aim');

/** Whether the person wanted no more nudges in the visit. */
export const askedForQuiet = ({ outcome, quietVisit }: Pick<Moment, 'outcome' | 'quietVisit'>): boolean =>
  quietVisit === true || outcome === 'notNow';

/** Whether the card of a moment was shown on the page. */
export const wasShown = ({ outcome }: Pick<Moment, 'outcome'>): boolean =>
  outcome !== 'withheld' && outcome !== 'missed';

/** Whether the person may have seen the card of a moment: also one that the page then took away. */
export const mayHaveBeenSeen = (moment: Pick<Moment, 'outcome' | 'missedFor'>): boolean =>
  wasShown(moment) || moment.missedFor === 'takenAway';

/**
 * Whether a moment was randomly assigned to be shown, even if its page was left before that. The effect of nudges is
 * estimated by this: otherwise people who leave at once would be missing from one side of the comparison only.
 */
export const wasAssignedToShow = ({ outcome }: Pick<Moment, 'outcome'>): boolean => outcome !== 'withheld';

/** The number of moments with each outcome. */
export function countOutcomes(moments: readonly Pick<Moment, 'outcome'>[]): Record<NudgeOutcome, number> {
  const counts = {
    shown: 0,
    helpful: 0,
    carriedOn: 0,
    notNow: 0,
    closedTab: 0,
    faded: 0,
    missed: 0,
    withheld: 0,
  };
  for (const { outcome } of moments) counts[outcome] += 1;
  return counts;
}
