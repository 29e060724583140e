import type { IDBPDatabase } from 'idb';
import { isReadable } from './readable-row';
import { type EnoughSchema, STORES, type StoreName } from './schema';

/** Is called with each damaged row that was left out. */
type OnDamaged = (store: StoreName, row: unknown) => void;

type Method = (...args: unknown[]) => unknown;

const isRowStore = (name: unknown): name is StoreName => (STORES as readonly unknown[]).includes(name);

/** An object whose methods do what they did, but for some. */
function withMethods<Target extends object>(
  target: Target,
  methods: Readonly<Record<string, (original: Method) => unknown>>,
): Target {
  return new Proxy(target, {
    get(_target, name) {
      const value: unknown = Reflect.get(target, name, target);
      const changed = typeof name === 'string' && Object.hasOwn(methods, name) ? methods[name] : undefined;
      if (typeof value !== 'function') return changed ? changed(() => value) : value;
      const original: Method = (...args) => value.apply(target, args);
      return changed ? changed(original) : original;
    },
  });
}

/**
 * The database, whose reads leave out damaged rows, so that none of them breaks a page. Cursors still come to them, and
 * so do keys and counts.
 */
export function readableDatabase(
  database: IDBPDatabase<EnoughSchema>,
  onDamaged: OnDamaged,
): IDBPDatabase<EnoughSchema> {
  const keep = (store: StoreName, row: unknown): boolean => {
    if (isReadable(store, row)) return true;
    onDamaged(store, row);
    return false;
  };
  const one =
    (store: StoreName, read: Method): Method =>
    async (...args) => {
      const row = await read(...args);
      return row !== undefined && keep(store, row) ? row : undefined;
    };
  const all =
    (store: StoreName, read: Method): Method =>
    async (...args) => {
      const rows = (await read(...args)) as readonly unknown[];
      const readable = rows.filter((row) => keep(store, row));
      return readable.length === rows.length ? rows : readable;
    };
  const source = <Source extends object>(store: unknown, from: Source): Source => {
    if (!isRowStore(store)) return from;
    return withMethods(from, {
      get: (read) => one(store, read),
      getAll: (read) => all(store, read),
      index: (open) => (name: unknown) => source(store, open(name) as object),
    });
  };
  const ofStore =
    (wrap: (store: StoreName, read: Method) => Method) =>
    (read: Method): Method =>
    (store, ...args) =>
      isRowStore(store) ? wrap(store, (...rest) => read(store, ...rest))(...args) : read(store, ...args);
  return withMethods(database, {
    get: ofStore(one),
    getFromIndex: ofStore(one),
    getAll: ofStore(all),
    getAllFromIndex: ofStore(all),
    transaction:
      (begin) =>
      (names: unknown, ...rest: unknown[]) => {
        const tx = begin(names, ...rest) as object;
        const only = Array.isArray(names) ? (names.length === 1 ? names[0] : undefined) : names;
        return withMethods(tx, {
          objectStore: (open) => (name: unknown) => source(name, open(name) as object),
          store: (get) => {
            const store = get();
            return typeof store === 'object' && store !== null ? source(only, store) : store;
          },
        });
      },
  });
}
