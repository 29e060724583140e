/**
 * Calls back once after a delay in ms. A page and our scripts share the ids of `setTimeout`, so a page that clears
 * every timer would end ours as well. Scheduled tasks have no ids, and no page can reach this one. With a lower
 * priority, a page with endless urgent tasks could keep it waiting.
 * @param ended cancels the call, too
 * @returns cancels the call
 */
export function startTimer(delay: number, callback: () => void, ended?: AbortSignal): () => void {
  const cancelled = new AbortController();
  const signal = ended ? AbortSignal.any([ended, cancelled.signal]) : cancelled.signal;
  scheduler.postTask(callback, { delay, signal, priority: 'user-blocking' }).catch((error: unknown) => {
    // A task that is cancelled rejects; what the callback threw must still be reported.
    if (!signal.aborted) throw error;
  });
  return () => cancelled.abort();
}
