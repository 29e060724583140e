import { dayAfter, daysOf, type IsoWeek, type LocalDay, weekAfter, weekOf } from '../time/days';
import type { FollowUp, FollowUpOutcome, Practice } from './practice';

/** How many days later the person is asked how a brave step turned out: enough time to take it (our judgement). */
const BRAVE_STEP_DAYS = 3;

/** By how many days a question is postponed. */
const POSTPONE_DAYS = 3;

/** For how many days a question is asked before it is dropped. */
export const FOLLOW_UP_OPEN_DAYS = 21;

/** A day that never comes: the person is not to be asked. */
const NEVER: LocalDay = '9999-12-31';

const openFollowUp = (askOn: LocalDay): FollowUp => ({ askOn, turn: null, text: '' });

/** The question about a brave step that was written down on a day. */
export const braveStepFollowUp = (day: LocalDay): FollowUp => openFollowUp(dayAfter(day, BRAVE_STEP_DAYS));

/** The week of a plan that is made on a day: that day's week, or the next one when the day is a Sunday. */
export function planWeek(day: LocalDay): IsoWeek {
  const week = weekOf(day);
  return daysOf(week).at(-1) === day ? weekAfter(week, 1) : week;
}

/** The question about a plan, asked once its week is over. */
export const planFollowUp = (week: IsoWeek): FollowUp =>
  openFollowUp(daysOf(weekAfter(week, 1))[0] as LocalDay);

/** Whether the question is to be asked on a day. */
export const isFollowUpDue = ({ askOn, turn }: FollowUp, today: LocalDay): boolean =>
  turn === null && askOn <= today && today < dayAfter(askOn, FOLLOW_UP_OPEN_DAYS);

/** Whether the question is going to be asked on a later day. */
export const isFollowUpScheduled = ({ askOn, turn }: FollowUp, today: LocalDay): boolean =>
  turn === null && today < askOn && askOn < NEVER;

/** The question with its answer. */
export const answerFollowUp = (followUp: FollowUp, turn: FollowUpOutcome, text: string): FollowUp => ({
  ...followUp,
  turn,
  text: text.trim(),
});

/**
 * Whether the question is asked again after an answer: a brave step that was not taken yet can still be taken, while
 * the week of a plan is over.
 */
export const keepsFollowUpOpen = (practice: Practice, turn: FollowUpOutcome): boolean =>
  practice === 'braveStep' && turn === 'notYet';

/** The question, to be asked some days later. */
export const postponeFollowUp = (followUp: FollowUp, today: LocalDay): FollowUp => ({
  ...followUp,
  askOn: dayAfter(today, POSTPONE_DAYS),
});

/** The question, never to be asked. */
export const declineFollowUp = (followUp: FollowUp): FollowUp => ({ ...followUp, askOn: NEVER });
