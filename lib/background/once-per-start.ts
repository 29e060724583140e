import type { StoredValue } from '../platform/stored-value';

/**
 * Runs work once for each start of the extension: after it was installed, updated or enabled, and after the browser
 * started. It does not run again when the browser stops the worker and starts it again.
 * @param mark a value in the browser's session storage, which is empty after each start
 * @param work runs again at the next start of the worker when it fails
 * @returns whether it ran
 */
export async function runOncePerStart(mark: StoredValue, work: () => Promise<void>): Promise<boolean> {
  // Where the mark can not be read, the work runs once too often rather than never.
  const isMarked = await mark.get().then(
    (value) => value !== undefined,
    () => false,
  );
  if (isMarked) return false;
  await work();
  await mark.set(true);
  return true;
}
