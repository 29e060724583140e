import type { IDBPTransaction } from 'idb';
import {
  addToPastDay,
  emptyPastDay,
  type PastBoundary,
  type PastDay,
} from '../../domain/attention/compaction';
import type { Sitting } from '../../domain/attention/sitting';
import type { UsageHour } from '../../domain/attention/usage';
import { type Calendar, type LocalDay, localDay } from '../../domain/time/days';
import { abortTransaction } from '../database/abort-transaction';
import type { Connection } from '../database/database';
import { asRow } from '../database/row';
import type { EnoughSchema } from '../database/schema';

/** How many rows one step deletes at most. */
export const ROWS_IN_STEP = 200;

type Compacting = IDBPTransaction<
  EnoughSchema,
  ('spans' | 'usage' | 'sittings' | 'silences' | 'pastDays')[],
  'readwrite'
>;

/** The clock and the calendar of a step. */
export interface CompactionInputs {
  readonly boundary: PastBoundary;
  readonly calendar: Calendar;
  /** Wall-clock ms. */
  readonly now: number;
}

/**
 * Compacts the past of the ledger: many small rows become one row a day, and rows that only the present needs are
 * deleted.
 */
export class LedgerCompaction {
  constructor(
    private readonly connection: Connection,
    private readonly rowsInStep = ROWS_IN_STEP,
  ) {}

  /**
   * Makes one small step in one transaction, so that a crash of the browser neither loses nor doubles a total.
   * @returns whether there may be more to do
   */
  async step(inputs: CompactionInputs): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction(['spans', 'usage', 'sittings', 'silences', 'pastDays'], 'readwrite');
    try {
      const deleted = await stepWithin(tx, inputs, this.rowsInStep);
      await tx.done;
      return deleted === this.rowsInStep;
    } catch (error) {
      await abortTransaction(tx);
      throw error;
    }
  }
}

/** @returns how many rows the step deletes */
async function stepWithin(
  tx: Compacting,
  { boundary, calendar, now }: CompactionInputs,
  most: number,
): Promise<number> {
  const [spans, usage, sittings, silences] = [
    tx.objectStore('spans'),
    tx.objectStore('usage'),
    tx.objectStore('sittings'),
    tx.objectStore('silences'),
  ];
  const ended = IDBKeyRange.upperBound(boundary.instant, true);
  const oldSpans = await spans.index('end').getAllKeys(ended, most);
  const oldSilences =
    most > oldSpans.length ? await silences.index('at').getAllKeys(ended, most - oldSpans.length) : [];
  const left = most - oldSpans.length - oldSilences.length;
  const oldHours = await upTo(left, usage.index('day'), IDBKeyRange.upperBound(boundary.day, true));
  const oldSittings = await upTo(left - oldHours.length, sittings.index('end'), ended);

  await addToPast(tx, oldHours, oldSittings, calendar, now);
  // Spans need no replacement: they were added to their hours when they were credited.
  await deleteRows(spans, oldSpans);
  // Suppressions this old have no effect on later nudges.
  await deleteRows(silences, oldSilences);
  await deleteRows(
    usage,
    oldHours.map(({ id }) => id),
  );
  await deleteRows(
    sittings,
    oldSittings.map(({ id }) => id),
  );
  return oldSpans.length + oldSilences.length + oldHours.length + oldSittings.length;
}

/** Deletes rows, all at once: one after the other, a step took several times as long. */
async function deleteRows(
  store: { delete(id: string): Promise<void> },
  ids: readonly string[],
): Promise<void> {
  await Promise.all(ids.map(async (id) => store.delete(id)));
}

/** The first rows of an index within a range. A count of zero gives none; IndexedDB itself would give all. */
const upTo = async <Value>(
  count: number,
  index: { getAll(range: IDBKeyRange, count: number): Promise<Value[]> },
  range: IDBKeyRange,
): Promise<Value[]> => (count > 0 ? index.getAll(range, count) : []);

/** The rows that move into one past day. */
interface MovedRows {
  readonly hours: UsageHour[];
  readonly sittings: Sitting[];
}

async function addToPast(
  tx: Compacting,
  hours: readonly UsageHour[],
  sittings: readonly Sitting[],
  calendar: Calendar,
  now: number,
): Promise<void> {
  const days = new Map<LocalDay, MovedRows>();
  const rowsOf = (day: LocalDay): MovedRows => {
    const moved = days.get(day) ?? { hours: [], sittings: [] };
    days.set(day, moved);
    return moved;
  };
  for (const hour of hours) rowsOf(hour.day).hours.push(hour);
  for (const sitting of sittings) rowsOf(localDay(sitting.start, calendar)).sittings.push(sitting);
  const pastDays = tx.objectStore('pastDays');
  for (const [day, moved] of days) {
    const ofDay = await pastDays.index('day').getAll(day);
    // What another browser measured stays as that browser stored it.
    const past = ofDay.find(({ device }) => device === undefined) ?? emptyPastDay(day);
    await pastDays.put(asRow<PastDay>(addToPastDay(past, moved.hours, moved.sittings), now));
  }
}
