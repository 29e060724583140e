import { daysBetween, type LocalDay } from '../../time/days';
import type { EffectRows } from './due-nudges';
import { FIRST_LOOK } from './effect-plan';
import { type FurtherOutcomes, furtherOutcomes, type JournalAfterVisits } from './further-outcomes';
import { compareHalves, type Halves } from './halves';
import { type FollowedNudge, type Look, latestLook, type NextLook, nextLook } from './look';
import { type CheckResult, SELF_CHECKS, type SelfCheck, selfChecks } from './self-checks';

/** What is counted up to now. */
interface EffectCounts {
  /** Visits with a known outcome, by what chance decided. */
  readonly shown: number;
  readonly withheld: number;
  /** Visits whose outcome is missing. */
  readonly missing: number;
  /** Rows that were stored twice, and count once. */
  readonly doubled: number;
  /** Local days from the first visit to the last, both included. */
  readonly days: number;
}

/** What can be told about the effect of nudges on how long someone stays. */
export interface EffectReport {
  readonly counts: EffectCounts;
  /** Whether half of what the first look needs is there. Before that nothing is worth showing. */
  readonly isUnderWay: boolean;
  readonly checks: Readonly<Record<SelfCheck, CheckResult>>;
  /** The checks that fail. While there is one, nothing is said about what nudges do. */
  readonly failed: readonly SelfCheck[];
  /** What the last look found; `null` before the first, and while a check fails. */
  readonly look: Look | null;
  /** `null` once all looks have come. */
  readonly next: NextLook | null;
  readonly halves: Halves | null;
  readonly further: FurtherOutcomes;
}

/** The first day, and the instant and day of reading. */
interface Reading {
  /** Wall-clock ms. */
  readonly now: number;
  readonly today: LocalDay;
}

const NO_JOURNAL: JournalAfterVisits = { caught: [], checkIns: [] };

/**
 * What the plan tells from these rows on a day. The same rows always tell the same.
 * @param journal what further outcomes, which are only exploratory, come from
 */
export function effectReport(
  rows: EffectRows,
  { now, today }: Reading,
  journal: JournalAfterVisits = NO_JOURNAL,
): EffectReport {
  const followed = rows.due.filter((one): one is FollowedNudge => one.stayedMs !== null);
  const checks = selfChecks(rows);
  const failed = SELF_CHECKS.filter((check) => checks[check] === 'fails');
  const latest = latestLook(followed, today);
  return {
    counts: countsOf(rows, followed),
    isUnderWay: rows.due.length >= FIRST_LOOK / 2,
    checks,
    failed,
    look: failed.length > 0 ? null : latest,
    next: nextLook(followed, latest, today),
    halves: compareHalves(followed),
    further: furtherOutcomes(rows.due, journal, now),
  };
}

function countsOf({ due, doubled }: EffectRows, followed: readonly FollowedNudge[]): EffectCounts {
  const shown = followed.filter((one) => one.shown).length;
  const [first, last] = [due[0], due.at(-1)];
  return {
    shown,
    withheld: followed.length - shown,
    missing: due.length - followed.length,
    doubled,
    days: first && last ? Math.max(1, daysBetween(first.day, last.day) + 1) : 0,
  };
}
