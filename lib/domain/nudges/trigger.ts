import type { Sitting } from '../attention/sitting';
import type { Tempo } from '../attention/tempo';

/**
 * What makes a nudge worth considering:
 * - `passive`: enough passive scrolling in a sitting;
 * - `manyProfiles`: many different profiles visited in a short time;
 * - `backSoon`: back on the site within minutes of leaving it;
 * - `lateNight`: scrolling late at night.
 */
export const TRIGGERS = ['passive', 'manyProfiles', 'backSoon', 'lateNight'] as const;

export type Trigger = (typeof TRIGGERS)[number];

/** Which triggers are on. */
export type TriggerSwitches = Readonly<Record<Trigger, boolean>>;

/** The figures behind the triggers; all of them our judgement. */
export const TRIGGER_NUMBERS = {
  /** Different profiles within the sensor's window. */
  profiles: 6,
  /** Coming back counts within so many minutes of leaving. */
  backWithin: 15,
  /** Minutes of passive scrolling that must be there whatever else triggers, so that passing through is left alone. */
  leastStreak: 2,
  /** The clock hour from which it is late, and that at which the night is over, however late the day starts. */
  lateFrom: 23,
  lateUntil: 6,
} as const;

/** All that the triggers depend on. */
export interface TriggerInputs {
  readonly switches: TriggerSwitches;
  readonly firstNudgeMinutes: number;
  readonly tempo: Tempo;
  readonly sitting: Sitting;
  /** Different profiles visited lately, as the page counted them. */
  readonly profiles: number;
  /** Whether a nudge had its moment in this sitting before. */
  readonly nudgedThisSitting: boolean;
  /** Clock hour where the person is. */
  readonly hour: number;
  readonly dayStartHour: number;
}

/** The clock hour at which it is late no more: the day starts, or morning comes. */
export const nightEnd = (dayStartHour: number): number => Math.min(dayStartHour, TRIGGER_NUMBERS.lateUntil);

/** Whether a clock hour lies between late evening and the end of the night. */
export const isLate = (hour: number, dayStartHour: number): boolean =>
  hour >= TRIGGER_NUMBERS.lateFrom || hour < nightEnd(dayStartHour);

/** The triggers that are pulled, of those that are on. */
export function firedTriggers(circumstances: TriggerInputs): Trigger[] {
  const { switches, firstNudgeMinutes, tempo, sitting, profiles, nudgedThisSitting } = circumstances;
  const { backWithin, leastStreak } = TRIGGER_NUMBERS;
  const minutes = sitting.streakMs / tempo.minute;
  const { awayMs } = sitting;
  const pulled: TriggerSwitches = {
    passive: minutes >= firstNudgeMinutes,
    manyProfiles: minutes >= leastStreak && profiles >= TRIGGER_NUMBERS.profiles,
    backSoon:
      minutes >= leastStreak && !nudgedThisSitting && awayMs !== null && awayMs < backWithin * tempo.minute,
    lateNight: minutes >= leastStreak && isLate(circumstances.hour, circumstances.dayStartHour),
  };
  return TRIGGERS.filter((trigger) => switches[trigger] && pulled[trigger]);
}
