import { type PageContext, pageContext } from '../../lib/pages/context';
import { freshConnection, inProcessLock, valueInMemory } from './in-memory-database';

/** The context of a page whose database, settings and drafts live in memory, and nowhere else. */
export function pageInMemory(now: () => number): PageContext {
  const values = new Map<string, ReturnType<typeof valueInMemory>>();
  const listeners = new Set<() => void>();
  return pageContext({
    now,
    monotonicNow: now,
    connection: freshConnection(),
    signal: {
      announce: () => {
        for (const changed of listeners) changed();
      },
      subscribe(changed) {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    },
    storedValue(area, key) {
      const name = `${area} ${key}`;
      const value = values.get(name) ?? valueInMemory();
      values.set(name, value);
      return value;
    },
    exclusively: inProcessLock(),
    onAccessChanged: () => () => undefined,
  });
}
