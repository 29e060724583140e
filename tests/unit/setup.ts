import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
// Node.js has no Intl.DurationFormat before version 23; every browser that takes the extension has it.
import '@formatjs/intl-durationformat/polyfill.js';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, vi } from 'vitest';

// Files run one after the other in the same worker. Each begins with no database, real time and the usual globals.
globalThis.indexedDB = new IDBFactory();
const before = new Set(Reflect.ownKeys(globalThis));
/** Libraries set these when they are first used: WXT's plugin, whose setup runs after this one, zod, signal-exit, Node's fetch. */
const OF_LIBRARIES =
  /^(chrome|browser|__zod_\w+|Symbol\((signal-exit emitter|undici\.globalDispatcher\.\d)\))$/;

afterAll(() => {
  if (vi.isFakeTimers()) throw new Error('This file leaves fake timers behind.');
  const added = Reflect.ownKeys(globalThis).filter((name) => !before.has(name));
  const left = added.map(String).filter((name) => !OF_LIBRARIES.test(name));
  if (left.length > 0) throw new Error(`This file leaves global names behind: ${left.join(', ')}.`);
});
