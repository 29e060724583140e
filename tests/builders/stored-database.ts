/** A database as JSON: its version, and its object stores with their indexes and rows. */
export interface DatabaseFixture {
  readonly version: number;
  readonly stores: Readonly<
    Record<
      string,
      {
        /** Default: `id`. */
        readonly keyPath?: string;
        readonly indexes: Readonly<Record<string, string | string[]>>;
        readonly rows: { readonly id: string }[];
      }
    >
  >;
}

/** Makes a database of that name from a fixture, without any of the product's code. */
export const makeDatabase = (name: string, { version, stores }: DatabaseFixture): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath = 'id', indexes, rows }] of Object.entries(stores)) {
        const created = request.result.createObjectStore(store, { keyPath });
        for (const [index, keyPath] of Object.entries(indexes)) created.createIndex(index, keyPath);
        for (const row of rows) created.put(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
