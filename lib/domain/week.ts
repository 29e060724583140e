import { daysOf, type IsoWeek, type LocalDay } from './days';
import { type CheckIn, type GratitudeEntry, questionOf, type Reflection } from './journal';
import { countOutcomes, type Moment, type NudgeOutcome } from './nudge';
import type { PracticeEntry } from './practice';
import {
  type Attention,
  addAttention,
  bySite,
  type DayGlance,
  glanceAt,
  NO_ATTENTION,
  type SiteAttention,
  type UsageHour,
} from './usage';

/** What is stored about a week. */
export interface WeekRows {
  readonly usage: readonly UsageHour[];
  readonly moments: readonly Moment[];
  readonly checkIns: readonly CheckIn[];
  readonly gratitude: readonly GratitudeEntry[];
  readonly practices: readonly PracticeEntry[];
  readonly reflections: readonly Reflection[];
}

/** What was written on one day, in the order it was written. */
export interface WrittenDay {
  readonly day: LocalDay;
  readonly checkIns: readonly CheckIn[];
  readonly gratitude: readonly GratitudeEntry[];
  readonly practices: readonly PracticeEntry[];
}

/** A week, ready to be shown. */
export interface WeekSummary {
  readonly week: IsoWeek;
  /** Seven days, Monday first, each with its sites. */
  readonly days: readonly DayGlance[];
  /** The week's sites, most attention first. */
  readonly sites: readonly SiteAttention[];
  readonly attention: Attention;
  /** How many nudges came to each outcome. */
  readonly nudges: Readonly<Record<NudgeOutcome, number>>;
  /** The days on which something was written. */
  readonly written: readonly WrittenDay[];
  /** The number of the week's question. */
  readonly question: number;
  /** The answers kept in the week, to its own question or to others. */
  readonly reflections: readonly Reflection[];
}

/** Sums up a week; rows of other weeks are left out. */
export function summariseWeek(week: IsoWeek, rows: WeekRows): WeekSummary {
  const days = daysOf(week);
  const within = new Set(days);
  const usage = rows.usage.filter(({ day }) => within.has(day));
  const question = questionOf(days[0] as LocalDay);
  return {
    week,
    days: days.map((day) => glanceAt(day, usage)),
    sites: bySite(usage),
    attention: usage.reduce<Attention>(addAttention, NO_ATTENTION),
    nudges: countOutcomes(rows.moments.filter(({ day }) => within.has(day))),
    written: days
      .map((day) => ({
        day,
        checkIns: rows.checkIns.filter((entry) => entry.day === day).sort((a, b) => a.at - b.at),
        gratitude: rows.gratitude
          .filter((entry) => entry.day === day)
          .sort((a, b) => a.at - b.at || a.place - b.place),
        practices: rows.practices.filter((entry) => entry.day === day).sort((a, b) => a.at - b.at),
      }))
      .filter(
        ({ checkIns, gratitude, practices }) => checkIns.length + gratitude.length + practices.length > 0,
      ),
    question,
    reflections: rows.reflections.filter((entry) => entry.week === week).sort((a, b) => a.at - b.at),
  };
}
