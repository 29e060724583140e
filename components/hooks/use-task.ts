import { useRef, useState } from 'preact/hooks';

/** The state of work that a person started. */
export type TaskState = 'idle' | 'running' | 'done' | 'failed';

interface Task<Answer> {
  readonly state: TaskState;
  readonly answer: Answer | undefined;
  /** Starts the work at once. While other work is running it is left out, or waits for its turn. */
  run(work: () => Promise<Answer>): void;
  /** Forgets the result of the last work. */
  reset(): void;
}

interface TaskOptions {
  /**
   * Whether work that is asked for meanwhile waits for its turn. Several controls share such a task: what was pressed on
   * one of them must not be lost because another one is still being stored.
   */
  readonly inTurn?: boolean;
}

/** Follows one piece of asynchronous work at a time, so that a view can show its result. */
export function useTask<Answer>({ inTurn = false }: TaskOptions = {}): Task<Answer> {
  const [outcome, setOutcome] = useState<{ state: TaskState; answer: Answer | undefined }>({
    state: 'idle',
    answer: undefined,
  });
  const running = useRef(false);
  const waiting = useRef<(() => Promise<Answer>)[]>([]);

  const settle = (state: TaskState, answer?: Answer): void => {
    running.current = false;
    setOutcome({ state, answer });
  };

  const start = (work: () => Promise<Answer>, hasFailed = false): void => {
    running.current = true;
    setOutcome({ state: 'running', answer: undefined });
    const end = (state: TaskState, answer?: Answer) => {
      const next = waiting.current.shift();
      // That something failed is said when all is over.
      const failed = hasFailed || state === 'failed';
      if (next) start(next, failed);
      else settle(failed ? 'failed' : state, answer);
    };
    work().then(
      (answer) => end('done', answer),
      (error: unknown) => {
        reportError(error);
        end('failed');
      },
    );
  };

  return {
    ...outcome,
    run(work) {
      if (!running.current) start(work);
      else if (inTurn) waiting.current.push(work);
    },
    reset: () => settle('idle'),
  };
}
