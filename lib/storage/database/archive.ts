import { hoursOfPast, type PastDay } from '../../domain/attention/compaction';
import type { UsageHour } from '../../domain/attention/usage';
import type { Settings } from '../../domain/settings';
import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from './database';
import { type EnoughSchema, type Row, STORES, type StoreName } from './schema';

type Rows = { readonly [Store in StoreName]: EnoughSchema[Store]['value'][] };

/**
 * Everything Enough stores, as one document. Each list holds rows as they are stored, but for the hours of past days:
 * these stand in `usage` like all others, without an id of their own, and `pastDays` keeps the rest of those days.
 */
export type ExportDocument = Omit<Rows, 'usage' | 'pastDays'> & {
  readonly format: 'enough.export';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The time zone in which the days were last cut. */
  readonly timeZone: string;
  readonly settings: Settings;
  readonly usage: readonly (UsageHour | (UsageHour & Row))[];
  readonly pastDays: readonly Omit<PastDay & Row, 'hours'>[];
};

/** All rows at once: taking them out, and erasing them. */
export class Archive {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /** Reads everything in one transaction, so that no row is half of a change. */
  async exported(settings: Settings, timeZone: string, now: number): Promise<ExportDocument> {
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

  /** Erases every row of every store, all at once. */
  async erase(): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction([...STORES], 'readwrite', { durability: 'strict' });
    await Promise.all([...STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
    this.signal.announce();
  }
}
