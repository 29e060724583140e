/**
 * Calls back once after a delay in ms. A page and our scripts share the ids of `setTimeout`, so a page that clears
 * every timer would end ours as well. Scheduled tasks have no ids, and no page can reach this one.
 * @returns cancels the call
 */
export function startTimer(delay: number, callback: () => void): () => void {
  const cancelled = new AbortController();
  const { signal } = cancelled;
  scheduler.postTask(callback, { delay, signal }).catch((error: unknown) => {
    // A task that is cancelled rejects; what the callback threw must still be reported.
    if (!signal.aborted) throw error;
  });
  return () => cancelled.abort();
}
