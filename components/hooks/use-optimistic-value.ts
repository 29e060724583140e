import { useEffect, useRef, useState } from 'preact/hooks';
import { type TaskState, useTask } from './use-task';

interface Kept<Value> {
  /** What the control shows: where it was moved, and once that is stored, what is stored. */
  readonly shown: Value;
  readonly state: TaskState;
  /** What was stored last. */
  readonly answer: Value | undefined;
  /** Shows a value that is not to be stored yet. */
  move(value: Value): void;
  /** Shows a value and stores it. */
  keep(value: Value): void;
}

/**
 * Follows a control that is faster than storage, as a slider under the arrow keys is: what was wanted last is stored
 * last, and it falls back to what is stored when that fails.
 * @param stored what is stored now
 */
export function useOptimisticValue<Value>(
  stored: Value,
  onKeep: (value: Value) => Promise<void>,
  isSame: (a: Value, b: Value) => boolean = Object.is,
): Kept<Value> {
  /** Where the control was moved; `null` once that is stored. */
  const [moved, setMoved] = useState<{ readonly to: Value } | null>(null);
  const wanted = useRef(stored);
  const task = useTask<Value>();
  useEffect(() => {
    // It may have been moved on since this was drawn.
    setMoved((now) => (now && isSame(now.to, stored) ? null : now));
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
