import { creditedSince } from '../../domain/attention/compaction';
import { FUTURE_TOLERATED, uncreditedParts } from '../../domain/attention/credit-rules';
import type { Span } from '../../domain/attention/span';
import { bridgeTabSwitches, TAB_SWITCH_GAP } from '../../domain/attention/tab-switch';
import { addAttention, type UsageHour, usageHours } from '../../domain/attention/usage';
import type { SiteId } from '../../domain/sites/site';
import type { Calendar } from '../../domain/time/days';
import { changedRow, newRow } from '../database/row';
import type { Row, SiteSpan } from '../database/schema';
import type { LedgerTransaction } from './ledger-transaction';

/** Reported spans of one site, with the clock and the calendar by which they are credited. */
export interface AttendedSpans {
  readonly site: SiteId;
  readonly spans: readonly Span[];
  /** Wall-clock ms before which nothing is credited. */
  readonly since: number;
  /** Wall-clock ms. */
  readonly now: number;
  /** By how many ms the clock was seen to be set forward since the report before; 0 when not given. */
  readonly setForwardBy?: number;
  readonly calendar: Calendar;
  /** Ms without attention after which a sitting ends. */
  readonly sittingGap: number;
}

const DAY = 24 * 60 * 60 * 1_000;

/**
 * Makes room for attention that is reported after the clock was set back. Stored spans in the future show that this
 * happened: they were dated by the clock before. They are deleted, so that the time which passes a second time can
 * earn attention again. The hours to which they were added stay. Spans more than a day ahead are kept until their
 * time comes near, because it may be the present clock that is wrong.
 * @param earned all stored spans that end at `from` or later, and some that end earlier
 * @param from when the newly reported attention begins, by the present clock
 * @returns the spans to use in place of `earned`
 */
async function deleteSpansAhead(
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

/** Stores one span, as part of the row it continues where there is one. Updates `earned` accordingly. */
async function putSpan(
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
 * Credits spans and adds them to their hours, within a transaction. At any instant only one page is credited, across
 * all tabs and windows (`uncreditedParts`); short gaps of a tab switch are credited as well (`bridgeTabSwitches`).
 * @returns what was credited, oldest first
 */
export async function creditSpans(
  tx: LedgerTransaction,
  { site, spans, since, now, calendar }: AttendedSpans,
): Promise<Span[]> {
  const [first] = spans;
  if (!first) return [];
  const earliest = spans.reduce((least, { start }) => Math.min(least, start), first.start);
  const recent = IDBKeyRange.lowerBound(earliest - TAB_SWITCH_GAP);
  const stored = await tx.objectStore('spans').index('end').getAll(recent);
  const earned = await deleteSpansAhead(tx, stored, earliest, now);
  const credited = uncreditedParts(bridgeTabSwitches(spans, earned), earned, creditedSince(since, now));
  for (const span of credited) await putSpan(tx, { ...span, site }, earned, now);
  for (const hour of usageHours(site, credited, calendar)) await addToHour(tx, hour, now);
  return credited;
}
