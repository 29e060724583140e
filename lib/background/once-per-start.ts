import type { StoredValue } from '../platform/stored-value';

/**
 * Does what is due once each time the extension comes to life: after it was installed, updated or enabled, and
 * after the browser started. A worker that merely wakes finds it done.
 * @param mark a value that the browser forgets with that life
 * @param begin when it fails, the next wake-up tries again
 */
export async function runOncePerStart(mark: StoredValue, begin: () => Promise<void>): Promise<void> {
  if ((await mark.get()) !== undefined) return;
  await begin();
  await mark.set(true);
}
