import type { IDBPTransaction } from 'idb';
import { creditedSince, hoursOfPast } from '../domain/compaction';
import type { Calendar, LocalDay } from '../domain/days';
import type { Decision, Standing } from '../domain/decision';
import type { Moment } from '../domain/nudge';
import { SENTENCE_RESTS } from '../domain/rotation';
import type { SiteId } from '../domain/site';
import { type Sitting, sitThrough } from '../domain/sitting';
import { FUTURE_TOLERATED, type Span } from '../domain/span';
import { addAttention, creditable, type UsageHour, usageHours } from '../domain/usage';
import type { ChangeSignal } from '../platform/change-signal';
import type { Connection } from './database';
import { asRow, changedRow, newRow } from './row';
import type { EnoughSchema, Row, SiteSpan } from './schema';
import { undo } from './undo';

/** Reported spans of one site, and by which clock and calendar to keep them. */
export interface Attended {
  readonly site: SiteId;
  readonly spans: readonly Span[];
  /** Wall-clock ms before which nothing is credited. */
  readonly since: number;
  /** Wall-clock ms. */
  readonly now: number;
  readonly calendar: Calendar;
  readonly sittingGap: number;
}

/** What came of a report. */
export interface Kept {
  readonly awaitPause: boolean;
  readonly moment: (Moment & Row) | undefined;
}

type Writing = IDBPTransaction<EnoughSchema, ('spans' | 'usage' | 'sittings' | 'moments')[], 'readwrite'>;

/**
 * Takes spans out of the way that lie in the future: a clock that was set back since has dated them, and the time
 * that comes again must be able to earn. The hours they were added to stay.
 * @param from when the attention begins that is reported by the clock as it is now
 * @returns the spans that still stand, in place of `earned`
 */
async function clearFuture(
  tx: Writing,
  earned: readonly (SiteSpan & Row)[],
  from: number,
  now: number,
): Promise<(SiteSpan & Row)[]> {
  const standing: (SiteSpan & Row)[] = [];
  for (const row of earned) {
    if (row.end <= now + FUTURE_TOLERATED) {
      standing.push(row);
    } else if (row.start < from) {
      const shortened = changedRow<SiteSpan>(row, { end: from }, now);
      standing.push(shortened);
      await tx.objectStore('spans').put(shortened);
    } else {
      await tx.objectStore('spans').delete(row.id);
    }
  }
  return standing;
}

/** Keeps one span, as part of the row it continues where there is one. */
async function keepSpan(tx: Writing, span: SiteSpan, earned: (SiteSpan & Row)[], now: number): Promise<void> {
  const continued = earned.findIndex(
    (row) =>
      row.end === span.start &&
      row.site === span.site &&
      row.surface === span.surface &&
      row.engagement === span.engagement,
  );
  const before = earned[continued];
  const row = before ? changedRow<SiteSpan>(before, { end: span.end }, now) : newRow(span, now);
  if (before) earned[continued] = row;
  else earned.push(row);
  await tx.objectStore('spans').put(row);
}

async function addToHour(tx: Writing, hour: UsageHour, now: number): Promise<void> {
  const usage = tx.objectStore('usage');
  const row = await usage.index('slot').get([hour.day, hour.hour, hour.site, hour.surface]);
  await usage.put(row ? changedRow<UsageHour>(row, addAttention(row, hour), now) : newRow(hour, now));
}

/** The site's latest sitting that does not lie in the future, where only a wrong clock can have put it. */
async function latestSitting(tx: Writing, site: SiteId, now: number): Promise<(Sitting & Row) | undefined> {
  const range = IDBKeyRange.bound([site, 0], [site, now + FUTURE_TOLERATED]);
  const cursor = await tx.objectStore('sittings').index('siteEnd').openCursor(range, 'prev');
  return cursor?.value;
}

/** The ledger of attention. The background alone writes to it. */
export class UsageRepository {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /**
   * Credits spans, lays them onto the site's sitting, and stores what `decide` makes of it: all in one
   * transaction, so that either everything of a report is kept or nothing.
   * @returns the decision, with its moment as it was stored
   */
  async credit(attended: Attended, decide: (standing: Standing) => Decision): Promise<Kept> {
    const { site, now } = attended;
    const database = await this.connection.open();
    const tx = database.transaction(['spans', 'usage', 'sittings', 'moments'], 'readwrite');
    try {
      const credited = await this.#creditSpans(tx, attended);
      const latest = await latestSitting(tx, site, now);
      const sittings = sitThrough(latest, site, credited, attended.sittingGap);
      const moments = await tx
        .objectStore('moments')
        .index('at')
        .getAll(IDBKeyRange.bound(now - SENTENCE_RESTS, now));

      const decision = decide({ sitting: sittings.at(-1) ?? latest, moments });
      const kept = decision.sitting ? [...sittings.slice(0, -1), decision.sitting] : sittings;
      for (const sitting of kept) await tx.objectStore('sittings').put(asRow<Sitting>(sitting, now));
      const moment = decision.moment && newRow(decision.moment, now);
      if (moment) await tx.objectStore('moments').put(moment);
      await tx.done;
      this.signal.announce();
      return { awaitPause: decision.awaitPause, moment };
    } catch (error) {
      await undo(tx);
      throw error;
    }
  }

  async #creditSpans(tx: Writing, { site, spans, since, now, calendar }: Attended): Promise<Span[]> {
    const [first] = spans;
    if (!first) return [];
    const earliest = spans.reduce((least, { start }) => Math.min(least, start), first.start);
    const stored = await tx.objectStore('spans').index('end').getAll(IDBKeyRange.lowerBound(earliest));
    const earned = await clearFuture(tx, stored, earliest, now);
    const credited = creditable(spans, earned, creditedSince(since, now));
    for (const span of credited) await keepSpan(tx, { ...span, site }, earned, now);
    for (const hour of usageHours(site, credited, calendar)) await addToHour(tx, hour, now);
    return credited;
  }

  /** The hours of the local days from `first` to `last`, both included. */
  async hoursBetween(first: LocalDay, last: LocalDay): Promise<UsageHour[]> {
    const database = await this.connection.open();
    // In one transaction, or an hour could be met in both places, or in neither, while it moves to the past.
    const tx = database.transaction(['usage', 'pastDays']);
    const days = IDBKeyRange.bound(first, last);
    const [hours, past] = await Promise.all([
      tx.objectStore('usage').index('day').getAll(days),
      tx.objectStore('pastDays').index('day').getAll(days),
    ]);
    return [...past.flatMap(hoursOfPast), ...hours];
  }
}
