import { browser, lackingBrowser } from './browser';

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

/** As much of a storage area as a stored value uses. */
interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const remembered = new Map<string, unknown>();

/** Stands in for session storage in a browser that has none: values last as long as this page or worker. */
const IN_MEMORY: Area = {
  get: async (key) => ({ [key]: remembered.get(key) }),
  set: async (items) => {
    for (const [key, value] of Object.entries(items)) remembered.set(key, value);
  },
  remove: async (key) => void remembered.delete(key),
};

/** Asked for at each use, so that a missing area fails where it is used and not where the value is named. */
const areaOf = (area: 'local' | 'session'): Area =>
  area === 'local' ? browser.storage.local : (lackingBrowser.storage?.session ?? IN_MEMORY);

/**
 * The value that is stored under a key.
 * @param area `local` is kept permanently; `session` is kept in memory only, until the browser closes
 */
export const storedValue = (area: 'local' | 'session', key: string): StoredValue => ({
  async get() {
    return (await areaOf(area).get(key))[key];
  },
  set: async (value) => areaOf(area).set({ [key]: value }),
  remove: async () => areaOf(area).remove(key),
  onChanged(changed) {
    const listener = (changes: object, changedArea: string) => {
      if (changedArea === area && key in changes) changed();
    };
    lackingBrowser.storage?.onChanged?.addListener(listener);
    return () => lackingBrowser.storage?.onChanged?.removeListener(listener);
  },
});
