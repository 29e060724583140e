import { entriesDueForFollowUp, type JournalEntry, journalEntries } from '../../domain/journal/entry';
import type { GuidedPractice } from '../../domain/journal/practice';
import type { UnfinishedPractices } from '../../domain/journal/practice-draft';
import type { SiteId } from '../../domain/sites/site';
import { dayAfter, type LocalDay, localDay, weekAfter, weekOf } from '../../domain/time/days';
import { calendarOf, type PageContext } from '../context';
import { findRecentLowMood } from '../shared/find-recent-low-mood';
import { loadPracticeDrafts } from './load-practice-drafts';

/** How far back the page reads: the last 90 days, which is enough for most visits, or everything. */
export type Reach = 'recent' | 'all';

const RECENT_DAYS = 90;

/** Before all days. */
const BEGINNING: LocalDay = '0000-01-01';

/** The practices, and what was written in them. */
export interface PracticesPage {
  readonly today: LocalDay;
  /** The favourite practice comes first. */
  readonly favourites: readonly GuidedPractice[];
  /** Whether there was a low mood within the last day, so that gentle practices come first. */
  readonly isMoodLow: boolean;
  /** The newest first. */
  readonly entries: readonly JournalEntry[];
  /** The entries with a follow-up that is due today, the oldest first. */
  readonly dueFollowUps: readonly JournalEntry[];
  /** Whether there are entries from before what was read. */
  readonly hasEarlier: boolean;
  /** What was begun and not kept. */
  readonly drafts: UnfinishedPractices;
  readonly chosenSites: readonly SiteId[];
}

/**
 * Reads what was written.
 * @throws when the database or the settings can't be read
 */
export async function loadPractices(context: PageContext, reach: Reach): Promise<PracticesPage> {
  const settings = await context.settings.read();
  const now = context.now();
  const today = localDay(now, calendarOf(settings));
  const first = reach === 'all' ? BEGINNING : dayAfter(today, -RECENT_DAYS);
  const hasBefore = async () =>
    (await context.practiceEntries.hasBefore(first)) ||
    (await context.gratitude.hasBefore(first)) ||
    (await context.plans.hasBefore(weekOf(first)));
  const [practices, gratitude, plans, hasEarlier, drafts, isMoodLow] = await Promise.all([
    context.practiceEntries.since(first),
    context.gratitude.since(first),
    // A plan is made for the week it is made in, or for the next.
    context.plans.between(reach === 'all' ? '0000-W01' : weekOf(first), weekAfter(weekOf(today), 1)),
    reach === 'recent' && hasBefore(),
    loadPracticeDrafts(context, settings),
    findRecentLowMood(context, today, now),
  ]);
  const entries = journalEntries({ practices, gratitude, plans });
  return {
    today,
    favourites: settings.favourites,
    isMoodLow,
    entries,
    dueFollowUps: entriesDueForFollowUp(entries, today),
    hasEarlier,
    drafts,
    chosenSites: settings.sites.map(({ site }) => site),
  };
}
