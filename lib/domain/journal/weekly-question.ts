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

/** An answer as it is stored. */
export type StoredReflection = Reflection & { readonly id: string };

function bothTexts(earlier: string, later: string): string {
  if (later.includes(earlier)) return later;
  return earlier.includes(later) ? earlier : `${earlier}\n\n${later}`;
}

/**
 * One answer to each question of a week. Two browsers may each have answered a question before they knew of each other:
 * then both texts are one answer, the earlier first.
 */
export function oneAnswerEach<Answer extends Reflection>(answers: readonly Answer[]): Answer[] {
  const given = new Map<string, Answer>();
  const inOrder = [...answers].sort((a, b) => a.at - b.at || (a.answer < b.answer ? -1 : 1));
  for (const next of inOrder) {
    const key = `${next.week} ${next.question}`;
    const before = given.get(key);
    if (!before) given.set(key, next);
    else given.set(key, { ...before, answer: bothTexts(before.answer, next.answer) });
  }
  return [...given.values()];
}

/** How many weekly questions the locales contain, as `weeklyQuestion_<n>`. */
export const WEEKLY_QUESTIONS = 12;

/** The number of the question about nudges. */
const ABOUT_NUDGES = 11;

/** What is asked in its week where it can't be: half of the questions away, so that neither neighbour asks the same. */
const INSTEAD_OF_NUDGES = ABOUT_NUDGES - WEEKLY_QUESTIONS / 2;

/**
 * The number of the question after another one.
 * @param asksAboutNudges whether the person can be asked about nudges
 */
export function nextQuestion(question: number, asksAboutNudges: boolean): number {
  const next = (question % WEEKLY_QUESTIONS) + 1;
  return next === ABOUT_NUDGES && !asksAboutNudges ? nextQuestion(next, asksAboutNudges) : next;
}

/**
 * The number of the question asked in a week; each comes again after twelve weeks.
 * @param monday the first day of the week
 * @param asksAboutNudges whether the person can be asked about nudges
 */
export function questionForWeek(monday: LocalDay, asksAboutNudges: boolean): number {
  const weeks = Math.floor(daysBetween('2026-01-05', monday) / 7);
  const question = positionInCycle(weeks, WEEKLY_QUESTIONS) + 1;
  return question === ABOUT_NUDGES && !asksAboutNudges ? INSTEAD_OF_NUDGES : question;
}
