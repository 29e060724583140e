import { useLayoutEffect, useState } from 'preact/hooks';

interface LiveQuery<T> {
  readonly value: T | undefined;
  readonly failed: boolean;
}

/**
 * Loads a value at once, and again whenever `subscribe` calls back. The last value stays while it reloads.
 * @param deps what `load` and `subscribe` depend on, as for `useEffect`
 * @returns the value, `undefined` until it was loaded, and whether the last load failed
 */
export function useLiveQuery<T>(
  load: () => Promise<T>,
  subscribe: (changed: () => void) => () => void,
  deps: readonly unknown[],
): LiveQuery<T> {
  const [live, setLive] = useState<LiveQuery<T>>({ value: undefined, failed: false });

  // A layout effect starts before the first frame, which has nothing to show until this has loaded.
  useLayoutEffect(() => {
    let started = 0;
    let settled = 0;
    let stopped = false;
    const reload = async (): Promise<void> => {
      started += 1;
      const turn = started;
      // A result that arrives after the result of a later load is stale.
      const isStale = () => stopped || turn < settled;
      try {
        const value = await load();
        if (isStale()) return;
        settled = turn;
        setLive({ value, failed: false });
      } catch (error) {
        reportError(error);
        if (isStale()) return;
        settled = turn;
        setLive(({ value }) => ({ value, failed: true }));
      }
    };
    const unsubscribe = subscribe(() => void reload());
    void reload();
    return () => {
      stopped = true;
      unsubscribe();
    };
  }, deps);

  return live;
}
