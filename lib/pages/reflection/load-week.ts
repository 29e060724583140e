import { type JournalWeek, journalWeek } from '../../domain/insights/journal-days';
import type { CheckIn } from '../../domain/journal/check-in';
import type { Plan } from '../../domain/journal/plan';
import type { Settings } from '../../domain/settings';
import type { SiteId } from '../../domain/sites/site';
import { type IsoWeek, type LocalDay, weekAfter, weekOf } from '../../domain/time/days';
import type { Period } from '../../domain/time/period';
import type { Row } from '../../storage/database/schema';
import type { PageContext } from '../context';
import type { WeekGuess } from './load-guess';

/** A plan as it is stored, under its id. */
export type StoredPlan = Plan & Row;

/** What the page shows of a week alone: its journal, its question and its plans. */
export interface WeekContent {
  readonly journal: JournalWeek;
  /** The present week, whichever week is shown. */
  readonly thisWeek: IsoWeek;
  /** The plans for the week shown and for the next. */
  readonly plans: readonly StoredPlan[];
  /** The sites the person chose. */
  readonly chosenSites: readonly SiteId[];
  readonly guess: WeekGuess;
}

type WeekRows = Awaited<ReturnType<typeof loadWeekRows>>;

/** Reads the rows that only a week needs. */
export async function loadWeekRows(context: PageContext, { id, first, last }: Period) {
  const [gratitude, practices, reflections, plans, hasShownNudge] = await Promise.all([
    context.gratitude.between(first, last),
    context.practiceEntries.between(first, last),
    context.reflections.between(id, id),
    context.plans.between(id, weekAfter(id, 1)),
    context.moments.haveShown(1, last, first),
  ]);
  return { gratitude, practices, reflections, plans, hasShownNudge };
}

/** Puts together what the page shows of a week alone. */
export const weekContentOf = (
  week: IsoWeek,
  rows: WeekRows & { readonly checkIns: readonly CheckIn[] },
  { sites }: Settings,
  today: LocalDay,
  hasMetNudges: boolean,
  guess: WeekGuess,
): WeekContent => ({
  // A question about the nudges of a week that had none can't be answered.
  journal: journalWeek(week, rows, hasMetNudges && rows.hasShownNudge),
  thisWeek: weekOf(today),
  plans: rows.plans,
  chosenSites: sites.map(({ site }) => site),
  guess,
});
