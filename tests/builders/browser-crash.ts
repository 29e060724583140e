import type { Connection } from '../../lib/storage/database/database';

/** When a browser can crash: before a write, after a write that is not committed yet, or between two transactions. */
export const CRASH_POINTS = ['write', 'written', 'transaction'] as const;

export interface Crash {
  readonly point: (typeof CRASH_POINTS)[number];
  /** How many such points pass before the crash. */
  readonly after: number;
}

/** Runs work until a crash, which aborts the transaction as a browser does. @returns whether the crash happened */
export async function crashesDuring(
  connection: Connection,
  { point, after }: Crash,
  work: () => Promise<void>,
): Promise<boolean> {
  await connection.open();
  let left = after;
  const isNow = (here: Crash['point']): boolean => here === point && left-- === 0;
  const { put, delete: remove } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  const aborted = () => new DOMException('crash', 'AbortError');
  const crashing = <Write extends (...args: never[]) => IDBRequest>(write: Write) =>
    function (this: IDBObjectStore, ...args: Parameters<Write>) {
      if (isNow('write')) {
        this.transaction.abort();
        throw aborted();
      }
      const request = write.apply(this, args);
      if (isNow('written')) request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  IDBObjectStore.prototype.put = crashing(put) as typeof put;
  IDBObjectStore.prototype.delete = crashing(remove) as typeof remove;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...args: Parameters<typeof transaction>) {
    if (isNow('transaction')) throw aborted();
    return transaction.apply(this, args);
  } as typeof transaction;
  try {
    await work();
    return false;
  } catch {
    return true;
  } finally {
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.delete = remove;
    IDBDatabase.prototype.transaction = transaction;
  }
}
