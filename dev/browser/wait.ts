import { setTimeout as delay } from 'node:timers/promises';

const LOOK_AGAIN_MS = 50;

/**
 * Calls `look` again and again until it returns something, and returns that.
 * Throws an error that names `what` when `timeoutMs` (ms) have passed.
 */
export async function waitFor<Found>(
  what: string,
  look: () => Found | undefined | Promise<Found | undefined>,
  timeoutMs = 60_000,
): Promise<Found> {
  const deadline = performance.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (performance.now() > deadline) throw new Error(`${what} did not come within ${timeoutMs} ms.`);
    await delay(LOOK_AGAIN_MS);
  }
}
