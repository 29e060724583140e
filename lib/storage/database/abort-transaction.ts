/** As much of a transaction as undoing takes. */
interface Undoable {
  readonly done: Promise<void>;
  abort(): void;
}

/** Undoes a transaction that failed half-way, unless the browser has already done so. */
export async function abortTransaction(tx: Undoable): Promise<void> {
  try {
    tx.abort();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
  }
  await Promise.allSettled([tx.done]);
}
