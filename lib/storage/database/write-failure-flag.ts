import type { StoredValue } from '../../platform/stored-value';

/**
 * A flag that is set while attention can not be stored, so that the popup can say so. It is not in the database,
 * because the database may be what fails.
 */
export class WriteFailureFlag {
  constructor(private readonly value: StoredValue) {}

  /** Runs work that stores attention; sets the flag when it fails, and clears the flag when it succeeds. */
  async track<T>(work: () => Promise<T>): Promise<T> {
    let result: T;
    try {
      result = await work();
    } catch (error) {
      // When the flag can not be stored either, the first error is still the one to report.
      await Promise.allSettled([this.value.set(true)]);
      throw error;
    }
    if ((await this.value.get()) !== undefined) await this.value.remove();
    return result;
  }

  /** Whether the last attempt to store attention failed. */
  async isSet(): Promise<boolean> {
    return (await this.value.get()) !== undefined;
  }

  /** @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    return this.value.onChanged(changed);
  }
}
