import { useRef, useState } from 'preact/hooks';

/** The state of work that a person started. */
export type TaskState = 'idle' | 'running' | 'done' | 'failed';

interface Task<Answer> {
  readonly state: TaskState;
  readonly answer: Answer | undefined;
  /** Starts the work at once, unless other work is still running. */
  run(work: () => Promise<Answer>): void;
  /** Forgets the result of the last work. */
  reset(): void;
}

/** Follows one piece of asynchronous work at a time, so that a view can show its result. */
export function useTask<Answer>(): Task<Answer> {
  const [outcome, setOutcome] = useState<{ state: TaskState; answer: Answer | undefined }>({
    state: 'idle',
    answer: undefined,
  });
  const running = useRef(false);

  const settle = (state: TaskState, answer?: Answer): void => {
    running.current = false;
    setOutcome({ state, answer });
  };

  return {
    ...outcome,
    run(work) {
      if (running.current) return;
      running.current = true;
      setOutcome({ state: 'running', answer: undefined });
      work().then(
        (answer) => settle('done', answer),
        (error: unknown) => {
          reportError(error);
          settle('failed');
        },
      );
    },
    reset: () => settle('idle'),
  };
}
