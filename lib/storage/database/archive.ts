import type { ChangeSignal } from '../../platform/change-signal';
import type { Connection } from './database';
import { STRICT } from './durability';
import { type EnoughSchema, STORES, type StoreName } from './schema';

/** How many rows are read at once: few enough that a page stays responsive, and that rows of past days fit into memory. */
const ROWS_IN_BATCH = 200;

export type StoredRow = EnoughSchema[StoreName]['value'];

/** Is called with some rows of a store, at least once for each. `done` of all `total` rows have been read then. */
type Visitor = (store: StoreName, rows: readonly StoredRow[], done: number, total: number) => void;

/** All object stores at once: reading every row, and erasing every row. */
export class Archive {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /**
   * Reads every row, store by store in the order of `STORES`, and within a store by id. Everything is read in one
   * transaction, so that every change is seen as a whole or not at all.
   */
  async visit(visitor: Visitor): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction([...STORES], 'readonly');
    const counts = await Promise.all(STORES.map((store) => tx.objectStore(store).count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    let done = 0;
    for (const store of STORES) {
      let rows: readonly StoredRow[];
      let after: IDBKeyRange | undefined;
      do {
        rows = await tx.objectStore(store).getAll(after, ROWS_IN_BATCH);
        done += rows.length;
        visitor(store, rows, done, total);
        const last = rows.at(-1);
        after = last && IDBKeyRange.lowerBound(last.id, true);
      } while (rows.length === ROWS_IN_BATCH);
    }
  }

  /** Erases every row of every store in one transaction. */
  async eraseAll(): Promise<void> {
    const database = await this.connection.open();
    const tx = database.transaction([...STORES], 'readwrite', STRICT);
    await Promise.all([...STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
    this.signal.announce();
  }
}
