import type { LocalDay } from './days';
import type { SiteId } from './site';
import type { Surface } from './surface';

/** The mechanism a nudge rests on, with the number of sentences it has. */
export const NUDGE_FAMILIES = {
  notice: 4,
  perspective: 3,
  selfCompassion: 4,
  reframe: 4,
  gratitude: 4,
  connect: 4,
  breathe: 3,
  ownPath: 4,
  uncertainty: 3,
  intent: 3,
} as const;

export type NudgeFamily = keyof typeof NUDGE_FAMILIES;

/** A nudge's text by name, kept in the locales as `nudge_<family>_<number>`. */
export interface NudgeSentence {
  readonly family: NudgeFamily;
  /** From 1 to the family's count. */
  readonly number: number;
}

/** Every sentence there is, family by family. */
export const NUDGE_SENTENCES: readonly NudgeSentence[] = (
  Object.keys(NUDGE_FAMILIES) as NudgeFamily[]
).flatMap((family) =>
  Array.from({ length: NUDGE_FAMILIES[family] }, (_, index) => ({ family, number: index + 1 })),
);

/**
 * What became of a nudge. `shown` is where each begins, and where it stays when the page went away
 * under it; `faded` is neutral.
 */
export const NUDGE_OUTCOMES = ['shown', 'helpful', 'notNow', 'closedTab', 'faded'] as const;

export type NudgeOutcome = (typeof NUDGE_OUTCOMES)[number];

/** An outcome that ends a nudge. */
export type SettledOutcome = Exclude<NudgeOutcome, 'shown'>;

/** An instant at which a nudge was due, and what became of it. */
export interface Moment extends NudgeSentence {
  /** Wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly site: SiteId;
  readonly surface: Surface;
  /** Passive scrolling in ms that led to it. */
  readonly streakMs: number;
  readonly outcome: NudgeOutcome;
}
