import type { StoredValue } from '../../platform/stored-value';

/**
 * Remembers that attention could not be stored, so that the popup can say so, until it can be stored again.
 * It is kept apart from the database, which may be what fails.
 */
export class WriteFailureFlag {
  constructor(private readonly value: StoredValue) {}

  /** Does work that stores something, and remembers whether it failed. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    let result: T;
    try {
      result = await work();
    } catch (error) {
      // Where even this can't be remembered, the first failure is still the one to tell.
      await Promise.allSettled([this.value.set(true)]);
      throw error;
    }
    if ((await this.value.get()) !== undefined) await this.value.remove();
    return result;
  }

  /** Whether attention could not be stored when it was last tried. */
  async isPresent(): Promise<boolean> {
    return (await this.value.get()) !== undefined;
  }

  /** @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    return this.value.onChanged(changed);
  }
}
