import { daysBetween, type IsoWeek, type LocalDay } from '../time/days';
import { positionInCycle } from './cycle';

/** An answer to the question of a week. */
export interface Reflection {
  /** Wall-clock ms. */
  readonly at: number;
  readonly week: IsoWeek;
  /** The number of the question. */
  readonly question: number;
  readonly answer: string;
}

/** How many weekly questions the locales contain, as `weeklyQuestion_<n>`. */
export const WEEKLY_QUESTIONS = 12;

/**
 * The number of the question asked in a week; each comes again after twelve weeks.
 * @param monday the first day of the week
 */
export const questionForWeek = (monday: LocalDay): number =>
  positionInCycle(Math.floor(daysBetween('2026-01-05', monday) / 7), WEEKLY_QUESTIONS) + 1;
