import { useEffect, useRef, useState } from 'preact/hooks';
import { type TaskState, useTask } from './use-task';

interface OptimisticValue<Value> {
  /** What the control shows: the value it was moved to until that is stored, then the stored value. */
  readonly shown: Value;
  readonly state: TaskState;
  /** The value that was stored last. */
  readonly answer: Value | undefined;
  /** Shows a value without storing it. */
  move(value: Value): void;
  /** Shows a value and stores it. */
  keep(value: Value): void;
}

/**
 * Shows the value of a control at once and stores it in the background, because a slider moves faster than values are
 * stored. The last value is stored last. If that fails, the control shows the stored value again.
 * @param stored the value that is stored now
 */
export function useOptimisticValue<Value>(
  stored: Value,
  onKeep: (value: Value) => Promise<void>,
  isSame: (a: Value, b: Value) => boolean = Object.is,
): OptimisticValue<Value> {
  /** The value the control was moved to; `null` once that is stored. */
  const [moved, setMoved] = useState<{ readonly to: Value } | null>(null);
  const wanted = useRef(stored);
  const task = useTask<Value>();
  useEffect(() => {
    // The control may have been moved again since this was drawn.
    setMoved((current) => (current && isSame(current.to, stored) ? null : current));
  }, [moved, stored]);

  const keepWanted = async (): Promise<Value> => {
    try {
      let kept: Value;
      do {
        kept = wanted.current;
        await onKeep(kept);
      } while (!isSame(kept, wanted.current));
      return kept;
    } catch (failure) {
      setMoved(null);
      throw failure;
    }
  };
  return {
    shown: moved ? moved.to : stored,
    state: task.state,
    answer: task.answer,
    move: (value) => setMoved({ to: value }),
    keep(value) {
      setMoved({ to: value });
      wanted.current = value;
      task.run(keepWanted);
    },
  };
}
