import { entriesDueForFollowUp, type JournalEntry, journalEntries } from '../../domain/journal/entry';
import type { GuidedPractice } from '../../domain/journal/practice';
import type { UnfinishedPractices } from '../../domain/journal/practice-draft';
import type { SiteId } from '../../domain/sites/site';
import { dayAfter, type LocalDay, localDay, weekAfter, weekOf } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';
import { readPracticeDrafts } from './practice-draft-actions';

/** How far back the page reads: as far as one usually looks, or everything. */
export type Reach = 'recent' | 'all';

const RECENT_DAYS = 90;

/** Before all days and weeks. */
const BEGINNING: LocalDay = '0000-01-01';

/** The practices, and what was written in them. */
export interface PracticesPage {
  readonly today: LocalDay;
  /** The dearest first. */
  readonly favourites: readonly GuidedPractice[];
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  /** What is to be asked today, the oldest first. */
  readonly due: readonly JournalEntry[];
  /** Whether there is more before what was read. */
  readonly hasEarlier: boolean;
  /** What was begun and not kept. */
  readonly begun: UnfinishedPractices;
  readonly chosenSites: readonly SiteId[];
}

/** Reads what was written. */
export async function loadPractices(parts: PageContext, reach: Reach, now: number): Promise<PracticesPage> {
  const settings = await parts.settings.read();
  const today = localDay(now, calendarOf(settings));
  const first = reach === 'all' ? BEGINNING : dayAfter(today, -RECENT_DAYS);
  const hasBefore = async () =>
    (await parts.practices.hasBefore(first)) || (await parts.plans.hasBefore(weekOf(first)));
  const [written, plans, hasEarlier, begun] = await Promise.all([
    parts.practices.since(first),
    // A plan is made for the week it is made in, or for the next.
    parts.plans.between(reach === 'all' ? '0000-W01' : weekOf(first), weekAfter(weekOf(today), 1)),
    reach === 'recent' && hasBefore(),
    readPracticeDrafts(parts, settings, now),
  ]);
  const entries = journalEntries({ ...written, plans });
  return {
    today,
    favourites: settings.favourites,
    entries,
    due: entriesDueForFollowUp(entries, today),
    hasEarlier,
    begun,
    chosenSites: settings.sites.map(({ site }) => site),
  };
}
