import type { StoredValue } from '../../platform/stored-value';

/**
 * The parts of the background that start by themselves:
 * - `listeners`: what the browser calls, such as messages, shortcuts and changes of access;
 * - `sensors`: the scripts on the pages of the chosen sites;
 * - `reminder`: the weekly reminder.
 */
const BACKGROUND_PARTS = ['listeners', 'sensors', 'reminder'] as const;

export type BackgroundPart = (typeof BACKGROUND_PARTS)[number];

/**
 * How often each part failed in a row; a part that works has no count. They are kept until the browser closes: at its
 * next start every part starts anew.
 */
export class FailingParts {
  readonly #counts: Readonly<Record<BackgroundPart, StoredValue>>;

  constructor(storedValue: (area: 'session', key: string) => StoredValue) {
    const count = (part: BackgroundPart) => storedValue('session', `failures.${part}`);
    this.#counts = { listeners: count('listeners'), sensors: count('sensors'), reminder: count('reminder') };
  }

  /** How often the part failed in a row. */
  async failuresOf(part: BackgroundPart): Promise<number> {
    const count = await this.#counts[part].get();
    return typeof count === 'number' ? count : 0;
  }

  /** Counts another failure. @returns how often the part failed in a row now */
  async addFailure(part: BackgroundPart): Promise<number> {
    const count = (await this.failuresOf(part)) + 1;
    await this.#counts[part].set(count);
    return count;
  }

  /** The part works. */
  async clear(part: BackgroundPart): Promise<void> {
    if ((await this.#counts[part].get()) !== undefined) await this.#counts[part].remove();
  }

  /** The parts that failed at their last attempt. */
  async names(): Promise<BackgroundPart[]> {
    const counts = await Promise.all(BACKGROUND_PARTS.map((part) => this.failuresOf(part)));
    return BACKGROUND_PARTS.filter((_, index) => counts[index] !== 0);
  }

  /** @returns how to stop listening */
  onChanged(changed: () => void): () => void {
    const stops = BACKGROUND_PARTS.map((part) => this.#counts[part].onChanged(changed));
    return () => {
      for (const stop of stops) stop();
    };
  }
}
