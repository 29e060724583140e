import { useLayoutEffect, useState } from 'preact/hooks';
import { textsBegun } from '../../lib/i18n/translate';

interface LiveQuery<T> {
  readonly value: T | undefined;
  readonly failed: boolean;
  /** Why the last load failed. */
  readonly failure?: unknown;
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
    let stopped = false;
    let isLoading = false;
    let isOutdated = false;
    const show = (next: (live: LiveQuery<T>) => LiveQuery<T>) => {
      if (!stopped) setLive(next);
    };
    /** Changes that come while a value loads are gathered: one load follows, however many there were. */
    const reload = async (): Promise<void> => {
      isOutdated = true;
      if (isLoading) return;
      isLoading = true;
      while (isOutdated && !stopped) {
        isOutdated = false;
        try {
          // Both at once: a page waits for the slower one, and shows no value without words.
          const [value] = await Promise.all([load(), textsBegun]);
          show(() => ({ value, failed: false }));
        } catch (error) {
          reportError(error);
          show(({ value }) => ({ value, failed: true, failure: error }));
        }
      }
      isLoading = false;
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
