import { browser, lackingBrowser } from './browser';
import { failureText, logLine } from './log';
import { withinTime } from './time-limit';

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

type AreaName = 'local' | 'session';

/** As much of a storage area as a stored value uses. */
interface Area {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const remembered = new Map<string, unknown>();

/** Stands in for session storage where there is none or where it fails: values last as long as this page or worker. */
const IN_MEMORY: Area = {
  get: async (keys) => Object.fromEntries([keys].flat().map((key) => [key, remembered.get(key)])),
  set: async (items) => {
    for (const [key, value] of Object.entries(items)) remembered.set(key, value);
  },
  remove: async (key) => void remembered.delete(key),
};

/** In ms. Session storage that has not answered by then has failed. */
const SESSION_ANSWERS_WITHIN = 5_000;

/** What is kept for a session is never worth more than the work that asks for it: that work goes on without. */
async function inSession<Result>(work: (area: Area) => Promise<Result>): Promise<Result> {
  const session = lackingBrowser.storage?.session;
  if (!session) return work(IN_MEMORY);
  try {
    return await withinTime(work(session), SESSION_ANSWERS_WITHIN, 'session storage');
  } catch (error) {
    logLine(`session storage failed: ${failureText(error)}`);
    return work(IN_MEMORY);
  }
}

const SESSION: Area = {
  get: (keys) => inSession((area) => area.get(keys)),
  set: (items) => inSession((area) => area.set(items)),
  remove: (key) => inSession((area) => area.remove(key)),
};

/** Asked for at each use, so that a missing area fails where it is used and not where the value is named. */
const areaOf = (area: AreaName): Area => (area === 'local' ? browser.storage.local : SESSION);

/** Values that are about to be read. */
interface Batch {
  readonly keys: Set<string>;
  readonly items: Promise<Record<string, unknown>>;
}

const batches = new Map<AreaName, Batch>();

function readTogether(area: AreaName, key: string): Promise<Record<string, unknown>> {
  let batch = batches.get(area);
  if (!batch) {
    const keys = new Set<string>();
    const items = Promise.resolve().then(() => {
      batches.delete(area);
      return areaOf(area).get([...keys]);
    });
    batch = { keys, items };
    batches.set(area, batch);
  }
  batch.keys.add(key);
  return batch.items;
}

/**
 * The value that is stored under a key.
 * @param area `local` is kept permanently; `session` is kept in memory only, until the browser closes
 */
export const storedValue = (area: AreaName, key: string): StoredValue => ({
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

/**
 * The same, for a page: all values that are asked for at once are read together, because each read takes its time and a
 * page that opens asks for many. What fails for one then fails for all. So the background reads each by itself.
 */
export const storedValueOfPage = (area: AreaName, key: string): StoredValue => ({
  ...storedValue(area, key),
  async get() {
    return (await readTogether(area, key))[key];
  },
});
