/** As much of a transaction as is needed to abort it. */
interface Abortable {
  readonly done: Promise<void>;
  abort(): void;
}

/** Aborts a transaction in which something failed, unless the browser has aborted it already. */
export async function abortTransaction(tx: Abortable): Promise<void> {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
  await Promise.allSettled([tx.done]);
}
