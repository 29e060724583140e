import { useEffect, useRef, useState } from 'preact/hooks';

/** What is written is put aside once it has rested for so long, in ms, and at once when the view goes. */
const RESTS_FOR = 300;

interface Holding<Value> {
  /** Puts a value aside soon, in place of the one before. */
  hold(value: Value): void;
  /** Puts aside now what still waits to be. */
  flush(): void;
  /** Forgets what still waits: it is kept for good by now. */
  letGo(): void;
  /** The last one could not be put aside. */
  readonly failed: boolean;
}

/** Puts aside what is being written, so that nothing is lost when a view closes without a word, as popups do. */
export function useDraftAutosave<Value>(onHold: (value: Value) => Promise<void>): Holding<Value> {
  const [failed, setFailed] = useState(false);
  const waiting = useRef<{ readonly value: Value; readonly timer: number } | null>(null);
  const put = useRef(onHold);
  put.current = onHold;

  const flush = (): void => {
    if (!waiting.current) return;
    const { value } = waiting.current;
    letGo();
    put.current(value).then(
      () => setFailed(false),
      (error: unknown) => {
        reportError(error);
        setFailed(true);
      },
    );
  };
  const letGo = (): void => {
    clearTimeout(waiting.current?.timer);
    waiting.current = null;
  };
  const hold = (value: Value): void => {
    letGo();
    waiting.current = { value, timer: window.setTimeout(flush, RESTS_FOR) };
  };

  useEffect(() => {
    // A page that is hidden may never be heard of again; one that is closed is not always hidden first.
    const goes = ['visibilitychange', 'pagehide'] as const;
    for (const going of goes) window.addEventListener(going, flush, { capture: true });
    return () => {
      for (const going of goes) window.removeEventListener(going, flush, { capture: true });
      flush();
    };
  }, []);

  return { hold, flush, letGo, failed };
}
