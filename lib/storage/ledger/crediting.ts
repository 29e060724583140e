import type { IDBPTransaction } from 'idb';
import { creditedSince } from '../../domain/attention/compaction';
import { FUTURE_TOLERATED, uncreditedParts } from '../../domain/attention/reported-spans';
import type { Span } from '../../domain/attention/span';
import { bridgeTabSwitches, TAB_SWITCH_GAP } from '../../domain/attention/tab-switch';
import { addAttention, type UsageHour, usageHours } from '../../domain/attention/usage';
import type { SiteId } from '../../domain/sites/site';
import type { Calendar } from '../../domain/time/days';
import { changedRow, newRow } from '../database/row';
import type { EnoughSchema, Row, SiteSpan, StoreName } from '../database/schema';

/** A transaction that may write to the ledger. */
export type LedgerTransaction = IDBPTransaction<EnoughSchema, StoreName[], 'readwrite'>;

/** Reported spans of one site, and by which clock and calendar to keep them. */
export interface AttendedSpans {
  readonly site: SiteId;
  readonly spans: readonly Span[];
  /** Wall-clock ms before which nothing is credited. */
  readonly since: number;
  /** Wall-clock ms. */
  readonly now: number;
  readonly calendar: Calendar;
  readonly sittingGap: number;
}

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Takes spans out of the way that a clock has dated which was set back since, as spans in the future show: the time
 * that comes again must be able to earn. The hours they were added to stay. Spans further off than a day are left
 * for when their time comes near: it may be the present clock that is wrong.
 * @param earned all spans that end at `from` or later, and some that end before
 * @param from when the attention begins that is reported by the clock as it is now
 * @returns the spans that still stand, in place of `earned`
 */
async function clearTimeToCome(
  tx: LedgerTransaction,
  earned: readonly (SiteSpan & Row)[],
  from: number,
  now: number,
): Promise<(SiteSpan & Row)[]> {
  const near = earned.filter(({ start }) => start <= now + DAY);
  if (near.every(({ end }) => end <= now + FUTURE_TOLERATED)) return near;
  const spans = tx.objectStore('spans');
  const before = near.filter(({ end }) => end <= from);
  const across = near.filter(({ start, end }) => start < from && end > from);
  const shortened = across.map((row) => changedRow<SiteSpan>(row, { end: from }, now));
  for (const row of shortened) await spans.put(row);
  for (const { id, start } of near) if (start >= from) await spans.delete(id);
  return [...before, ...shortened];
}

/** Keeps one span, as part of the row it continues where there is one. */
async function keepSpan(
  tx: LedgerTransaction,
  span: SiteSpan,
  earned: (SiteSpan & Row)[],
  now: number,
): Promise<void> {
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

async function addToHour(tx: LedgerTransaction, hour: UsageHour, now: number): Promise<void> {
  const usage = tx.objectStore('usage');
  const row = await usage.index('slot').get([hour.day, hour.hour, hour.site, hour.surface]);
  await usage.put(row ? changedRow<UsageHour>(row, addAttention(row, hour), now) : newRow(hour, now));
}

/**
 * Credits spans and adds them to their hours, within a transaction.
 * @returns what was credited, oldest first
 */
export async function creditSpans(
  tx: LedgerTransaction,
  { site, spans, since, now, calendar }: AttendedSpans,
): Promise<Span[]> {
  const [first] = spans;
  if (!first) return [];
  const earliest = spans.reduce((least, { start }) => Math.min(least, start), first.start);
  const near = IDBKeyRange.lowerBound(earliest - TAB_SWITCH_GAP);
  const stored = await tx.objectStore('spans').index('end').getAll(near);
  const earned = await clearTimeToCome(tx, stored, earliest, now);
  const credited = uncreditedParts(bridgeTabSwitches(spans, earned), earned, creditedSince(since, now));
  for (const span of credited) await keepSpan(tx, { ...span, site }, earned, now);
  for (const hour of usageHours(site, credited, calendar)) await addToHour(tx, hour, now);
  return credited;
}
