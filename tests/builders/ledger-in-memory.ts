import type { Span } from '../../lib/domain/attention/span';
import type { Decision } from '../../lib/domain/nudges/decision';
import { Archive } from '../../lib/storage/database/archive';
import { AttentionLedger } from '../../lib/storage/ledger/attention-ledger';
import type { AttendedSpans } from '../../lib/storage/ledger/crediting';
import { LedgerCompaction } from '../../lib/storage/ledger/ledger-compaction';
import { MINUTE } from './domain-rows';
import { countingSignal, freshConnection } from './in-memory-database';
import { plainRows } from './stored-rows';

/** The noon from which the times of these builders count, in wall-clock ms. */
export const NOON = Date.UTC(2026, 10, 22, 12);

/** Scrolling in a feed, from and until so many ms after noon. */
export const scrolled = (start: number, end: number): Span => ({
  surface: 'feed',
  engagement: 'scrolling',
  start: NOON + start,
  end: NOON + end,
});

/** Spans on Instagram, reported an hour after noon, with `more` in place of any of these. */
export const attended = (spans: readonly Span[], more: Partial<AttendedSpans> = {}): AttendedSpans => ({
  site: 'instagram',
  spans,
  since: 0,
  now: NOON + 60 * MINUTE,
  calendar: { timeZone: 'UTC', dayStartHour: 4 },
  sittingGap: 5 * MINUTE,
  ...more,
});

/** Decides that no nudge is due. */
export const noNudge = ({ sitting }: Pick<Decision, 'sitting'>): Decision => ({
  sitting,
  moment: undefined,
  suppression: undefined,
  awaitPause: false,
});

/** A ledger in a new database, with what tests need beside it. */
export function ledgerInMemory() {
  const connection = freshConnection();
  const signal = countingSignal();
  const archive = new Archive(connection, signal);
  return {
    connection,
    signal,
    ledger: new AttentionLedger(connection, signal),
    compaction: new LedgerCompaction(connection),
    /** All rows, as an export lists them. */
    stored: () => plainRows(archive),
  };
}
