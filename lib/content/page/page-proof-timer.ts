/** Calls back after a delay in ms, unless the signal is aborted before. */
function callLater(delay: number, callback: () => void, signal: AbortSignal): void {
  // In Firefox, a page that sends itself messages without end keeps every delayed task waiting, and no signal's timeout.
  if (import.meta.env.BROWSER === 'firefox') {
    AbortSignal.timeout(delay).addEventListener('abort', () => callback(), { signal });
    return;
  }
  scheduler.postTask(callback, { delay, signal, priority: 'user-blocking' }).catch((error: unknown) => {
    // A task that is cancelled rejects; what the callback threw must still be reported.
    if (!signal.aborted) throw error;
  });
}

/**
 * Calls back once after a delay in ms. A page and our scripts share the ids of `setTimeout`, so a page that clears
 * every timer would end ours as well. Scheduled tasks and the timeouts of signals have no ids, and no page can reach this
 * one. With a lower priority, a page with endless urgent tasks could keep it waiting.
 * @returns cancels the call
 */
export function startTimer(delay: number, callback: () => void): () => void {
  const cancelled = new AbortController();
  callLater(delay, callback, cancelled.signal);
  return () => cancelled.abort();
}

/** The same as `startTimer`; `ended` cancels the call, too. */
export function startTimerUntil(
  ended: AbortSignal | undefined,
  delay: number,
  callback: () => void,
): () => void {
  const cancelled = new AbortController();
  callLater(delay, callback, ended ? AbortSignal.any([ended, cancelled.signal]) : cancelled.signal);
  return () => cancelled.abort();
}
