import { browser } from './browser';

/** One value in the browser's key-value storage. */
export interface StoredValue {
  /** The value as it was written, `undefined` when there is none. */
  get(): Promise<unknown>;
  set(value: unknown): Promise<void>;
  remove(): Promise<void>;
  /**
   * Calls back after the value was written from anywhere.
   * @returns how to stop listening
   */
  onChanged(changed: () => void): () => void;
}

/**
 * A value kept under a key.
 * @param area `local` is kept for good; `session` until the browser closes, in memory alone
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
