import type { StoreName } from './schema';

/** The damaged rows that were met while the database was read, since the page was opened. */
export class DamagedRows {
  readonly #met = new Set<string>();
  readonly #listeners = new Set<() => void>();

  /** Notes a row that could not be read. */
  note(store: StoreName, row: unknown): void {
    const { id } = row as { readonly id?: unknown };
    const key = `${store}/${String(id)}`;
    if (this.#met.has(key)) return;
    this.#met.add(key);
    for (const changed of this.#listeners) changed();
  }

  /** How many different ones were met. */
  count(): number {
    return this.#met.size;
  }

  /** Calls back when another one was met. @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }
}
