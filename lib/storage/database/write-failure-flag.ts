import type { StoredValue } from '../../platform/stored-value';
import { withinTime } from '../../platform/time-limit';

/** In ms. Work that has not ended by then has failed. It is less than the time after which a lock is released. */
const LONGEST_WORK = 30_000;

/** The key under which it is stored whether comparisons can not be stored. */
export const COMPARISON_FAILURE_KEY = 'comparisonFailure';

/**
 * A flag that is set while something, such as attention, can not be stored, so that the popup can say so. It is not in the
 * database, because the database may be what fails.
 */
export class WriteFailureFlag {
  constructor(private readonly value: StoredValue) {}

  /**
   * Runs work that stores it; sets the flag when it fails or does not end, and clears the flag when it succeeds.
   */
  async track<T>(work: () => Promise<T>): Promise<T> {
    let result: T;
    try {
      result = await withinTime(work(), LONGEST_WORK, 'storing');
    } catch (error) {
      // When the flag can not be stored either, the first error is still the one to report.
      await Promise.allSettled([this.value.set(true)]);
      throw error;
    }
    // What was stored is stored, even when the flag can not be cleared.
    await Promise.allSettled([this.#clear()]);
    return result;
  }

  async #clear(): Promise<void> {
    if (await this.isSet()) await this.value.remove();
  }

  /** Whether the last attempt to store it failed. */
  async isSet(): Promise<boolean> {
    return (await this.value.get()) !== undefined;
  }

  /** @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    return this.value.onChanged(changed);
  }
}
