import { hoursOfPast, type PastDay } from '../../domain/attention/compaction';
import type { UsageHour } from '../../domain/attention/usage';
import type { Settings } from '../../domain/settings';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from './database';
import { STRICT } from './durability';
import { type EnoughSchema, type Row, STORES, type StoreName } from './schema';

type Rows = { readonly [Store in StoreName]: EnoughSchema[Store]['value'][] };

/**
 * Everything Enough stores, as one document. Each list has the rows as they are stored, except for the hours of past
 * days: they are in `usage` like all other hours, without an id of their own, and `pastDays` has the rest of those
 * days.
 */
export type ExportDocument = Omit<Rows, 'usage' | 'pastDays'> & {
  readonly format: 'enough.export';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The IANA name of the time zone that the person is in. */
  readonly timeZone: string;
  readonly settings: Settings;
  readonly usage: readonly (UsageHour | (UsageHour & Row))[];
  readonly pastDays: readonly Omit<PastDay & Row, 'hours'>[];
};

/** All object stores at once: their export, and their erasure. */
export class Archive {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Reads everything in one transaction, so that every change is in the export as a whole or not at all. */
  async export(settings: Settings, timeZone: string, now: number): Promise<ExportDocument> {
    const database = await this.connection.open();
    const tx = database.transaction([...STORES], 'readonly');
    const lists = await Promise.all(
      STORES.map(async (store) => [store, await tx.objectStore(store).getAll()] as const),
    );
    const { usage, pastDays, ...others } = Object.fromEntries(lists) as Rows;
    return {
      format: 'enough.export',
      version: 1,
      exportedAt: new Date(now).toISOString(),
      timeZone,
      settings,
      usage: [...pastDays.flatMap(hoursOfPast), ...usage],
      pastDays: pastDays.map(({ hours: _inUsage, ...rest }) => rest),
      ...others,
    };
  }

  /** Erases every row of every store in one transaction. */
  async eraseAll(): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction([...STORES], 'readwrite', STRICT);
    await Promise.all([...STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
    this.signal.announce();
  }
}
