import { useLayoutEffect, useState } from 'preact/hooks';

interface Live<T> {
  readonly value: T | undefined;
  readonly failed: boolean;
}

/**
 * Loads now and again whenever `subscribe` says that something changed; keeps the last value while reloading.
 * @param deps what `load` and `subscribe` depend on, as for `useEffect`
 */
export function useLiveQuery<T>(
  load: () => Promise<T>,
  subscribe: (changed: () => void) => () => void,
  deps: readonly unknown[],
): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: undefined, failed: false });

  // Not after the first frame, which has nothing to show until this has loaded.
  useLayoutEffect(() => {
    let begun = 0;
    let answered = 0;
    let gone = false;
    const reload = async (): Promise<void> => {
      begun += 1;
      const turn = begun;
      // An answer that comes after a newer one's is stale, whatever it says.
      const isStale = () => gone || turn < answered;
      try {
        const value = await load();
        if (isStale()) return;
        answered = turn;
        setLive({ value, failed: false });
      } catch (error) {
        reportError(error);
        if (isStale()) return;
        answered = turn;
        setLive(({ value }) => ({ value, failed: true }));
      }
    };
    const unsubscribe = subscribe(() => void reload());
    void reload();
    return () => {
      gone = true;
      unsubscribe();
    };
  }, deps);

  return live;
}
