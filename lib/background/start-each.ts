import { failureText } from '../platform/log';

/**
 * Starts things one by one, so that one that throws does not keep the others from starting.
 * @param starts what is started, by a name for the log
 * @returns what starts them at once, before its first `await`; called again, it starts only those that failed before.
 * It rejects when one failed
 */
export function startEach(
  starts: Readonly<Record<string, () => void>>,
  log: (line: string) => void,
): () => Promise<void> {
  const left = new Map(Object.entries(starts));
  return async () => {
    for (const [name, start] of [...left]) {
      try {
        start();
        left.delete(name);
      } catch (error) {
        log(`${name} could not be started: ${failureText(error)}`);
      }
    }
    if (left.size > 0) throw new Error(`not started: ${[...left.keys()].join(', ')}`);
  };
}
