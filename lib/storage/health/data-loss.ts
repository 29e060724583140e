import type { StoredValue } from '../../platform/stored-value';
import type { Database, OpenedDatabase } from '../database/database';
import { hasRows } from '../database/has-rows';

/**
 * Notices that the browser lost the database: then a database is empty that had rows, and that nobody erased. Whether it
 * has rows is remembered outside of it, in key-value storage, which usually survives what the database does not.
 */
export class DataLoss {
  readonly #hasRows: StoredValue;
  readonly #isLost: StoredValue;

  constructor(storedValue: (area: 'local', key: string) => StoredValue) {
    this.#hasRows = storedValue('local', 'databaseHasRows');
    this.#isLost = storedValue('local', 'databaseLost');
  }

  /** Looks for a loss. Is called each time the database was opened, before anything is written to it. */
  async afterOpening({ database, wasThrownAway }: OpenedDatabase): Promise<void> {
    const [has, had] = await Promise.all([hasRows(database), this.#hasRows.get()]);
    if (wasThrownAway || (had !== undefined && !has)) {
      await this.#isLost.set(true);
      await this.#hasRows.remove();
    } else if (has && had === undefined) {
      await this.#hasRows.set(true);
    }
  }

  /** Remembers whether there are rows. Is called after each change: a person may erase them one by one. */
  async afterChange(database: Database): Promise<void> {
    const [has, had] = await Promise.all([hasRows(database), this.#hasRows.get()]);
    if (has && had === undefined) await this.#hasRows.set(true);
    if (!has && had !== undefined) await this.#hasRows.remove();
  }

  /** The person erases everything: then nothing is missed any more. */
  async forget(): Promise<void> {
    await Promise.all([this.#hasRows.remove(), this.#isLost.remove()]);
  }

  /** Whether a loss is to be told. */
  async isToBeTold(): Promise<boolean> {
    return (await this.#isLost.get()) !== undefined;
  }

  /** The person has read of the loss. */
  async dismiss(): Promise<void> {
    await this.#isLost.remove();
  }

  /** @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    return this.#isLost.onChanged(changed);
  }
}
