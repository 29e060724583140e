import type { ChangeSignal } from '../../lib/platform/change-signal';
import type { StoredValue } from '../../lib/platform/stored-value';
import { Connection } from '../../lib/storage/database/database';

let databases = 0;

/** The name of a database that no other test has seen. */
export function freshDatabaseName(): string {
  databases += 1;
  return `enough-${databases}`;
}

/** A connection to such a database. */
export const freshConnection = (): Connection => new Connection(freshDatabaseName());

/** A signal that counts how often it was given. */
export function countingSignal(): ChangeSignal & { readonly announced: () => number } {
  let count = 0;
  return {
    announce: () => {
      count += 1;
    },
    subscribe: () => () => undefined,
    announced: () => count,
  };
}

/** A stored value that lives in memory. */
export function valueInMemory(initial?: unknown): StoredValue {
  let value = initial;
  const listeners = new Set<() => void>();
  const write = async (next: unknown): Promise<void> => {
    value = next;
    for (const changed of listeners) changed();
  };
  return {
    get: async () => value,
    set: write,
    remove: () => write(undefined),
    onChanged(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** Runs work under the same lock one after the other, within this process. */
export function inProcessLock(): <T>(name: string, work: () => Promise<T>) => Promise<T> {
  const before = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const mine = (before.get(name) ?? Promise.resolve()).then(work, work);
    before.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
}
