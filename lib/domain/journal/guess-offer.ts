import { type Attention, totalMs } from '../attention/usage';
import { type IsoWeek, type LocalDay, weekAfter, weekOf } from '../time/days';
import type { Period } from '../time/period';

/** The lengths that can be guessed, in minutes: steps of a quarter of an hour at first, and larger ones later. */
export const GUESSED_MINUTES: readonly number[] = [
  ...stepsTo(0, 120, 15),
  ...stepsTo(120, 600, 30),
  ...stepsTo(600, 1_800, 60),
  ...stepsTo(1_800, 4_200, 120),
  4_200,
];

function stepsTo(from: number, to: number, step: number): number[] {
  return Array.from({ length: (to - from) / step }, (_, index) => from + index * step);
}

/** The shares of taking part that can be guessed, from 0 to 1. */
export const GUESSED_SHARES: readonly number[] = Array.from({ length: 21 }, (_, index) => index / 20);

/** What it depends on whether a guess is offered before a week is shown. */
export interface GuessOfferInputs {
  readonly week: Period;
  readonly today: LocalDay;
  /** The first day on which anything was measured. */
  readonly firstDay: LocalDay;
  /** What was measured on the days of the week that are over. */
  readonly attention: Attention;
  /** The weeks that the person saw on their last day or later. */
  readonly seenWeeks: readonly IsoWeek[];
  /** Whether the week was guessed, here or in another browser. */
  readonly isGuessed: boolean;
  /** Whether the person is reminded to look back on a week on its last day. */
  readonly isRemindedOnLastDay: boolean;
}

/**
 * Whether a guess is offered before a week is shown. The week before the present one can be guessed: so there is one offer
 * a week, and nobody is asked about what they can't remember. Someone who is reminded on the last day of a week looks
 * back on it then, so they can guess its six days before. A week that was measured only in part is never asked about.
 */
export const isGuessOffered = (inputs: GuessOfferInputs): boolean =>
  isLookedBackOn(inputs) &&
  inputs.firstDay <= inputs.week.first &&
  totalMs(inputs.attention) > 0 &&
  !inputs.isGuessed &&
  !inputs.seenWeeks.includes(inputs.week.id);

const isLookedBackOn = ({ week, today, isRemindedOnLastDay }: GuessOfferInputs): boolean =>
  week.id === weekAfter(weekOf(today), -1) ||
  (week.kind === 'week' && week.last === today && isRemindedOnLastDay);

/**
 * The weeks to remember as seen once a person sees one. On its last day nearly all of a week is there to be seen; before
 * that, what was seen is a part. Weeks that can't be offered any more are forgotten.
 */
export function seenWeeksAfter(
  seenWeeks: readonly IsoWeek[],
  week: Period,
  today: LocalDay,
): readonly IsoWeek[] {
  const present = weekOf(today);
  const isSeen = week.kind === 'week' && week.last <= today;
  return [weekAfter(present, -1), present].filter(
    (id) => seenWeeks.includes(id) || (isSeen && id === week.id),
  );
}
