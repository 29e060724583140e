import type { Settings } from '../domain/settings';
import type { ChangeSignal } from '../platform/change-signal';
import type { Connection } from './database';
import { type EnoughSchema, STORES, type StoreName } from './schema';

/** Everything Enough stores, as one document. Each list holds rows as they are stored. */
export type ExportDocument = {
  readonly format: 'enough.export';
  readonly version: 1;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** The time zone in which the days were last cut. */
  readonly timeZone: string;
  readonly settings: Settings;
} & { readonly [Store in StoreName]: EnoughSchema[Store]['value'][] };

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
    return {
      format: 'enough.export',
      version: 1,
      exportedAt: new Date(now).toISOString(),
      timeZone,
      settings,
      ...(Object.fromEntries(lists) as { [Store in StoreName]: EnoughSchema[Store]['value'][] }),
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
