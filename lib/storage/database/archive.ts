import type { ChangeSignal } from '../../platform/change-signal';
import { type FolderTransaction, folderTransaction } from '../folder/folder-transaction';
import type { RowChange, RowPlan } from '../transfer/row-plan';
import { UNFINISHED_IMPORT } from '../transfer/unfinished-import-row';
import { abortTransaction } from './abort-transaction';
import type { Connection } from './database';
import { STRICT } from './durability';
import { isReadable } from './readable-row';
import { STORES, type StoredRow, type StoreName } from './schema';

/** How many rows are read or written at once: few enough that a page stays responsive meanwhile. */
const ROWS_IN_BATCH = 200;
/** A row of a past day is thirty times as long as any other. */
const PAST_DAYS_IN_BATCH = 40;

/** Is called with some rows of a store, at least once for each. `done` of all `total` rows have been read then. */
type Visitor = (store: StoreName, rows: readonly StoredRow[], done: number, total: number) => void;

/** As much of a transaction over all stores as reading every row needs. */
interface ReadableStores {
  objectStore(store: StoreName): {
    count(): Promise<number>;
    getAll(query?: IDBKeyRange, count?: number): Promise<readonly StoredRow[]>;
  };
}

/**
 * What belongs in the same transaction as changes of rows.
 * @returns the changes that are made
 */
export type Beside = (tx: FolderTransaction, changes: readonly RowChange[]) => Promise<readonly RowChange[]>;

const NOTHING_BESIDE: Beside = async (_tx, changes) => changes;

/** All object stores at once: reading, changing and erasing any rows. */
export class Archive {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /**
   * Reads every row, damaged ones too, store by store in the order of `STORES`, and within a store by id. Everything is read in one
   * transaction, so that every change is seen as a whole or not at all.
   */
  async visit(visitor: Visitor): Promise<void> {
    const database = await this.connection.openWhole();
    await visitWithin(database.transaction([...STORES], 'readonly'), visitor);
  }

  /**
   * Shows every row to a plan and makes the changes that it decides on, all in one transaction or not at all.
   * @param onProgress is called with the share that is done, from 0 to 1
   */
  async carryOut(
    plan: RowPlan,
    onProgress: (share: number) => void = () => undefined,
    beside: Beside = NOTHING_BESIDE,
  ): Promise<void> {
    await this.#change(async (tx) => {
      await visitWithin(tx, (store, rows, done, total) => {
        const readable = rows.filter((row) => isReadable(store, row));
        plan.see(store, readable);
        if (readable.length < rows.length) {
          plan.seeDamaged?.(
            store,
            rows.filter((row) => !readable.includes(row)),
          );
        }
        onProgress(total === 0 ? 0.5 : done / total / 2);
      });
      const changes = await beside(tx, plan.changes());
      await write(tx, changes, (done) => onProgress(0.5 + done / changes.length / 2));
    });
  }

  /** Takes changes back, all in one transaction or not at all. A row that was changed since stays as it is now. */
  async takeBack(changes: readonly RowChange[], beside: Beside = NOTHING_BESIDE): Promise<void> {
    await this.#change(async (tx) => {
      const unchanged: RowChange[] = [];
      for (const { store, id, before, after } of await beside(tx, changes)) {
        const now: StoredRow | undefined = await tx.objectStore(store).get(id);
        if (now?.updatedAt === after?.updatedAt) unchanged.push({ store, id, before: now, after: before });
      }
      await write(tx, unchanged);
    });
  }

  /** Erases every row of every store in one transaction, and what is still to be stored of an import. */
  async eraseAll(): Promise<void> {
    const database = await this.connection.open();
    const stores: (StoreName | 'folder')[] = [...STORES, 'folder'];
    const tx = database.transaction(stores, 'readwrite', STRICT);
    await Promise.all([
      ...STORES.map((store) => tx.objectStore(store).clear()),
      tx.objectStore('folder').delete(UNFINISHED_IMPORT),
      tx.done,
    ]);
    this.signal.announce();
  }

  async #change(work: (tx: FolderTransaction) => Promise<void>): Promise<void> {
    const tx = folderTransaction(await this.connection.openWhole());
    try {
      await work(tx);
      await tx.done;
    } catch (error) {
      await abortTransaction(tx);
      throw error;
    }
    this.signal.announce();
  }
}

async function visitWithin(tx: ReadableStores, visitor: Visitor): Promise<void> {
  const counts = await Promise.all(STORES.map((store) => tx.objectStore(store).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  let done = 0;
  for (const store of STORES) {
    const most = store === 'pastDays' ? PAST_DAYS_IN_BATCH : ROWS_IN_BATCH;
    let rows: readonly StoredRow[];
    let after: IDBKeyRange | undefined;
    do {
      rows = await tx.objectStore(store).getAll(after, most);
      done += rows.length;
      visitor(store, rows, done, total);
      const last = rows.at(-1);
      after = last && IDBKeyRange.lowerBound(last.id, true);
    } while (rows.length === most);
  }
}

async function write(
  tx: FolderTransaction,
  changes: readonly RowChange[],
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  for (let from = 0; from < changes.length; from += ROWS_IN_BATCH) {
    const batch = changes.slice(from, from + ROWS_IN_BATCH);
    await Promise.all(
      batch.map(({ store, id, after }) =>
        // The type of a store's rows depends on the store; each row was checked by the schema of its own.
        after ? tx.objectStore(store).put(after as never) : tx.objectStore(store).delete(id),
      ),
    );
    onProgress(from + batch.length);
  }
}
