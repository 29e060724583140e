import { browser } from './browser';

/** One value in the browser's key-value storage. */
export interface StoredValue {
  /** The value as it was stored; `undefined` when there is none. */
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /**
   * Calls back after the value was changed, in this page or elsewhere in the extension.
   * @returns how to stop listening
   */
  onChanged(changed: () => void): () => void;
}

/**
 * The value that is stored under a key.
 * @param area `local` is kept permanently; `session` is kept in memory only, until the browser closes
 */
export function storedValue(area: 'local' | 'session', key: string): StoredValue {
  const store = browser.storage[area];
  return {
    async get() {
      return (await store.get(key))[key];
    },
    set: (value) => store.set({ [key]: value }),
    remove: () => store.remove(key),
    onChanged(changed) {
      const listener = (changes: object, changedArea: string) => {
        if (changedArea === area && key in changes) changed();
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
