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

/** The most rows that one step takes away. */
export const ROWS_IN_STEP = 200;

type Compacting = IDBPTransaction<
  EnoughSchema,
  ('spans' | 'usage' | 'sittings' | 'silences' | 'pastDays')[],
  'readwrite'
>;

/** By which clock and calendar a step is made. */
export interface CompactionInputs {
  readonly boundary: PastBoundary;
  readonly calendar: Calendar;
  /** Wall-clock ms. */
  readonly now: number;
}

/** Moves the ledger's far past from many small rows into one row a day, and lets go what is only of the present. */
export class LedgerCompaction {
  constructor(
    private readonly connection: Connection,
    private readonly rowsInStep = ROWS_IN_STEP,
  ) {}

  /**
   * Makes one small step, in one transaction: whenever the browser dies, each total is in exactly one place.
   * @returns whether there may be more to do
   */
  async step(occasion: CompactionInputs): Promise<boolean> {
    const database = await this.connection.open();
    const tx = database.transaction(['spans', 'usage', 'sittings', 'silences', 'pastDays'], 'readwrite');
    try {
      const taken = await stepWithin(tx, occasion, this.rowsInStep);
      await tx.done;
      return taken === this.rowsInStep;
    } catch (error) {
      await abortTransaction(tx);
      throw error;
    }
  }
}

/** @returns how many rows the step takes away */
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
  const room = most - oldSpans.length - oldSilences.length;
  const oldHours = await upTo(room, usage.index('day'), IDBKeyRange.upperBound(boundary.day, true));
  const oldSittings = await upTo(room - oldHours.length, sittings.index('end'), ended);

  await addToPast(tx, oldHours, oldSittings, calendar, now);
  // Nothing takes the place of spans: their hours were added up when they were credited.
  await takeAway(spans, oldSpans);
  // What stood against a nudge that long ago tells nothing about the ones to come.
  await takeAway(silences, oldSilences);
  await takeAway(
    usage,
    oldHours.map(({ id }) => id),
  );
  await takeAway(
    sittings,
    oldSittings.map(({ id }) => id),
  );
  return oldSpans.length + oldSilences.length + oldHours.length + oldSittings.length;
}

/** Takes rows away, all asked for at once: to wait for each before the next made steps several times as long. */
async function takeAway(store: { delete(id: string): Promise<void> }, ids: readonly string[]): Promise<void> {
  await Promise.all(ids.map(async (id) => store.delete(id)));
}

/** The first rows of an index within a range. (To IndexedDB itself, a count of zero means all.) */
const upTo = async <Value>(
  count: number,
  index: { getAll(range: IDBKeyRange, count: number): Promise<Value[]> },
  range: IDBKeyRange,
): Promise<Value[]> => (count > 0 ? index.getAll(range, count) : []);

/** What moves into one past day. */
interface Moving {
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
  const days = new Map<LocalDay, Moving>();
  const movingTo = (day: LocalDay): Moving => {
    const moving = days.get(day) ?? { hours: [], sittings: [] };
    days.set(day, moving);
    return moving;
  };
  for (const hour of hours) movingTo(hour.day).hours.push(hour);
  for (const sitting of sittings) movingTo(localDay(sitting.start, calendar)).sittings.push(sitting);
  const pastDays = tx.objectStore('pastDays');
  for (const [day, moving] of days) {
    const past = (await pastDays.index('day').get(day)) ?? emptyPastDay(day);
    await pastDays.put(asRow<PastDay>(addToPastDay(past, moving.hours, moving.sittings), now));
  }
}
