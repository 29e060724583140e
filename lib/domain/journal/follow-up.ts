import { dayAfter, daysOf, type IsoWeek, type LocalDay, weekAfter, weekOf } from '../time/days';
import type { FollowUp, FollowUpOutcome, Practice } from './practice';

/** After how many days it is asked how a brave step turned out: our judgement, time enough to take it. */
const BRAVE_STEP_DAYS = 3;

/** By how many days a question that is put off moves. */
const PUT_OFF_DAYS = 3;

/** For how many days a question is asked before it is let go by itself. */
export const ASKED_FOR_DAYS = 21;

/** When something is asked that the person wants to leave: never. */
const NEVER: LocalDay = '9999-12-31';

const asked = (askOn: LocalDay): FollowUp => ({ askOn, turn: null, text: '' });

/** What is asked about a brave step written down on a day. */
export const braveStepFollowUp = (day: LocalDay): FollowUp => asked(dayAfter(day, BRAVE_STEP_DAYS));

/** The week for which a plan made on a day is: this one, or the next when it is Sunday. */
export function planWeek(day: LocalDay): IsoWeek {
  const week = weekOf(day);
  return daysOf(week).at(-1) === day ? weekAfter(week, 1) : week;
}

/** What is asked about a plan once its week is over. */
export const planFollowUp = (week: IsoWeek): FollowUp => asked(daysOf(weekAfter(week, 1))[0] as LocalDay);

/** Whether it is to be asked on a day how something turned out. */
export const isDue = ({ askOn, turn }: FollowUp, today: LocalDay): boolean =>
  turn === null && askOn <= today && today < dayAfter(askOn, ASKED_FOR_DAYS);

/** Whether the question still lies ahead, so that its day can be named. */
export const isAhead = ({ askOn, turn }: FollowUp, today: LocalDay): boolean =>
  turn === null && today < askOn && askOn < NEVER;

/** After it was told how something turned out. */
export const answerFollowUp = (followUp: FollowUp, turn: FollowUpOutcome, text: string): FollowUp => ({
  ...followUp,
  turn,
  text: text.trim(),
});

/** Whether an answer leaves the question open: a step not taken yet can still be taken, while the week of a plan is over. */
export const staysOpen = (practice: Practice, turn: FollowUpOutcome): boolean =>
  practice === 'braveStep' && turn === 'notYet';

/** After the question was put off. */
export const postponeFollowUp = (followUp: FollowUp, today: LocalDay): FollowUp => ({
  ...followUp,
  askOn: dayAfter(today, PUT_OFF_DAYS),
});

/** After the person decided not to be asked. */
export const declineFollowUp = (followUp: FollowUp): FollowUp => ({ ...followUp, askOn: NEVER });
