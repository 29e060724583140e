import { useEffect, useRef, useState } from 'preact/hooks';

/** A draft is saved when nothing was written for this long, in ms, and at once when the view closes. */
const SAVE_AFTER = 300;

interface DraftAutosave<Value> {
  /** Saves a draft soon, in place of the one that was scheduled before. */
  schedule(draft: Value): void;
  /** Saves a scheduled draft now. */
  flush(): void;
  /** Drops a scheduled draft, for example because its final version was stored. */
  cancel(): void;
  /** Whether the last draft could not be saved. */
  readonly failed: boolean;
}

/** Saves drafts while they are written, so that nothing is lost when a view closes without notice, as popups do. */
export function useDraftAutosave<Value>(onSave: (draft: Value) => Promise<void>): DraftAutosave<Value> {
  const [failed, setFailed] = useState(false);
  const scheduled = useRef<{ readonly draft: Value; readonly timer: number } | null>(null);
  const save = useRef(onSave);
  save.current = onSave;

  const flush = (): void => {
    if (!scheduled.current) return;
    const { draft } = scheduled.current;
    cancel();
    save.current(draft).then(
      () => setFailed(false),
      (error: unknown) => {
        reportError(error);
        setFailed(true);
      },
    );
  };
  const cancel = (): void => {
    clearTimeout(scheduled.current?.timer);
    scheduled.current = null;
  };
  const schedule = (draft: Value): void => {
    cancel();
    scheduled.current = { draft, timer: window.setTimeout(flush, SAVE_AFTER) };
  };

  useEffect(() => {
    // A hidden page may be closed without another event. A page that is closed is not always hidden first.
    const events = ['visibilitychange', 'pagehide'] as const;
    for (const event of events) window.addEventListener(event, flush, { capture: true });
    return () => {
      for (const event of events) window.removeEventListener(event, flush, { capture: true });
      flush();
    };
  }, []);

  return { schedule, flush, cancel, failed };
}
