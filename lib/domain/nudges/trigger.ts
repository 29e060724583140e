import type { Sitting } from '../attention/sitting';
import type { Tempo } from '../attention/tempo';

/**
 * What makes a nudge due, each of which can be switched off:
 * - `passive`: enough passive scrolling in a sitting;
 * - `manyProfiles`: many different profiles visited in a short time;
 * - `backSoon`: back on the site within minutes of leaving it;
 * - `lateNight`: scrolling late at night.
 */
export const TRIGGERS = ['passive', 'manyProfiles', 'backSoon', 'lateNight'] as const;

export type SwitchedTrigger = (typeof TRIGGERS)[number];

/** Why a card is due: one of the triggers, or `aim`: it is time to ask what became of what the person came for. */
export type Trigger = SwitchedTrigger | 'aim';

/** Which triggers are on. */
export type TriggerSwitches = Readonly<Record<SwitchedTrigger, boolean>>;

/** The figures of the triggers; all of them are our judgement. */
export const TRIGGER_NUMBERS = {
  /** The number of different profiles within the sensor's window. */
  profiles: 6,
  /** The minutes of absence within which a return fires `backSoon`. */
  backWithin: 15,
  /** The minutes of passive scrolling that any trigger needs, so that someone who passes through gets no nudge. */
  minStreak: 2,
  /** The clock hour from which it is late, and the one at which the night ends, however late the day starts. */
  lateFrom: 23,
  lateUntil: 6,
} as const;

/** What the triggers depend on. */
export interface TriggerInputs {
  readonly switches: TriggerSwitches;
  readonly firstNudgeMinutes: number;
  readonly tempo: Tempo;
  readonly sitting: Sitting;
  /** The number of different profiles visited lately, counted by the page. */
  readonly profiles: number;
  /** Whether this sitting already had a moment for a nudge. */
  readonly nudgedThisSitting: boolean;
  /** The hour on the person's clock. */
  readonly hour: number;
  readonly dayStartHour: number;
}

/** The clock hour at which the night ends: when the person's day starts, at `lateUntil` at the latest. */
export const nightEndHour = (dayStartHour: number): number =>
  Math.min(dayStartHour, TRIGGER_NUMBERS.lateUntil);

/** Whether a clock hour is between late evening and the end of the night. */
export const isLate = (hour: number, dayStartHour: number): boolean =>
  hour >= TRIGGER_NUMBERS.lateFrom || hour < nightEndHour(dayStartHour);

/** The triggers that fire, of those that are on. */
export function firedTriggers(inputs: TriggerInputs): SwitchedTrigger[] {
  const { switches, firstNudgeMinutes, tempo, sitting, profiles, nudgedThisSitting } = inputs;
  const { backWithin, minStreak } = TRIGGER_NUMBERS;
  const minutes = sitting.streakMs / tempo.minute;
  const { awayMs } = sitting;
  const fired: TriggerSwitches = {
    passive: minutes >= firstNudgeMinutes,
    manyProfiles: minutes >= minStreak && profiles >= TRIGGER_NUMBERS.profiles,
    backSoon:
      minutes >= minStreak && !nudgedThisSitting && awayMs !== null && awayMs < backWithin * tempo.minute,
    lateNight: minutes >= minStreak && isLate(inputs.hour, inputs.dayStartHour),
  };
  return TRIGGERS.filter((trigger) => switches[trigger] && fired[trigger]);
}
