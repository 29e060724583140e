import { EVERYDAY_TEMPO } from '../../../lib/domain/attention/tempo';
import { effectRows } from '../../../lib/domain/insights/effect/due-nudges';
import { EFFECT_PLAN } from '../../../lib/domain/insights/effect/effect-plan';
import { type EffectReport, effectReport } from '../../../lib/domain/insights/effect/effect-report';
import { localDay } from '../../../lib/domain/time/days';
import { BEGIN, DAY, DAYS, type MadeUpVisits } from './made-up-visits';

const CALENDAR = { timeZone: 'UTC', dayStartHour: 4 } as const;
const GAP = EVERYDAY_TEMPO.sittingGap;
const END = BEGIN + DAYS * DAY;

/** What someone reads who opens the weekly page at the end of every week, oldest first. */
function* weeklyReadings({ moments, sittings }: MadeUpVisits): Generator<EffectReport> {
  const rows = effectRows(moments, sittings, GAP, END);
  const tosses = moments.map(({ at }) => at).sort((a, b) => a - b);
  let [due, coins] = [0, 0];
  for (let now = BEGIN + 7 * DAY; now <= END; now += 7 * DAY) {
    // What is over stays as it is, so the rows of a week are the first of all rows.
    while (due < rows.due.length && isOver(rows.due[due], now)) due += 1;
    while (coins < tosses.length && (tosses[coins] as number) <= now) coins += 1;
    const known = { ...rows, due: rows.due.slice(0, due), coins: rows.coins.slice(0, coins) };
    yield effectReport(known, { now, today: localDay(now - 1, CALENDAR) });
  }
}

const isOver = (one: { at: number; leftAt: number | null } | undefined, now: number): boolean =>
  one !== undefined && (one.leftAt ?? one.at) + GAP <= now;

/** What is read at the end of the two years from the rows as they are stored. */
export const lastReading = ({ moments, sittings }: MadeUpVisits): EffectReport =>
  effectReport(effectRows(moments, sittings, GAP, END), { now: END, today: localDay(END - 1, CALENDAR) });

/** What someone was told in two years of weekly reading. */
export interface Told {
  /** Whether they were ever told a direction, the right one, or a wrong one. */
  readonly right: boolean;
  readonly wrong: boolean;
  /** Whether the interval of every look contained the true effect on the visits that it compares. */
  readonly covered: boolean;
  /** Of each look, in the plan's order: whether a direction was told; `undefined` where it did not come. */
  readonly byLook: readonly (boolean | undefined)[];
  /** Whether a check ever failed. */
  readonly alarmed: boolean;
  /** The ratio that each look would have found in 80 of 100 cases. */
  readonly visible: readonly (number | undefined)[];
}

/**
 * Reads every week of two years.
 * @param ratio how much as long the person stays after a nudge, at most 1
 */
export function readWeekly(visits: MadeUpVisits, ratio: number): Told {
  const truths = followedEffects(visits);
  const byLook: (boolean | undefined)[] = EFFECT_PLAN.looks.map(() => undefined);
  const visible: (number | undefined)[] = EFFECT_PLAN.looks.map(() => undefined);
  let [right, wrong, covered, alarmed] = [false, false, true, false];
  for (const { look, failed } of weeklyReadings(visits)) {
    if (failed.length > 0) alarmed = true;
    const index = look ? EFFECT_PLAN.looks.indexOf(look.size as (typeof EFFECT_PLAN.looks)[number]) : -1;
    if (!look || byLook[index] !== undefined) continue;
    const truth = Math.exp(truths(look.size));
    byLook[index] = look.direction !== null;
    visible[index] = look.visibleRatio;
    if (look.low > truth || look.high < truth) covered = false;
    const isTrue = look.direction === 'shorter' && ratio < 1;
    if (look.direction && isTrue) right = true;
    if (look.direction && !isTrue) wrong = true;
  }
  return { right, wrong, covered, alarmed, byLook, visible };
}

/** The mean true effect on the first visits whose outcome is known. */
function followedEffects({ moments, sittings, effects }: MadeUpVisits): (size: number) => number {
  const followed = effectRows(moments, sittings, GAP, END).due.filter(({ stayedMs }) => stayedMs !== null);
  return (size) => followed.slice(0, size).reduce((sum, { at }) => sum + (effects.get(at) ?? 0), 0) / size;
}
