import type { Alarm } from '../platform/alarms';
import { failureText } from '../platform/log';
import { withinTime } from '../platform/time-limit';
import type { BackgroundPart, FailingParts } from '../storage/health/failing-parts';

export interface RetriedPartDependencies {
  readonly name: BackgroundPart;
  /** Sets the part up. It can be called any number of times. */
  readonly work: () => Promise<void>;
  readonly failing: Pick<FailingParts, 'failuresOf' | 'addFailure' | 'clear'>;
  /** Goes off when the part is to be tried again, even if the browser has stopped the worker by then. */
  readonly alarm: Pick<Alarm, 'set'>;
  /** Wall-clock ms. */
  readonly now: () => number;
  /** After so many ms without an end the work has failed. */
  readonly patience: number;
  readonly log: (line: string) => void;
}

/** The shortest time, in ms, for which Chromium sets an alarm. */
const FIRST_RETRY_AFTER = 30_000;
const LONGEST_RETRY_AFTER = 60 * 60 * 1_000;

/** Ms from a failure to the next attempt: each time twice as long. */
export const retryAfter = (failures: number): number =>
  Math.min(LONGEST_RETRY_AFTER, FIRST_RETRY_AFTER * 2 ** Math.max(0, failures - 1));

/** A part of the background that is tried again until it works. What is known of its failures is in storage alone. */
export class RetriedPart {
  constructor(private readonly dependencies: RetriedPartDependencies) {}

  /** Sets the part up. When that fails or does not end, it is logged, counted, and tried again later. Never rejects. */
  async run(): Promise<void> {
    const { name, work, failing, patience, log } = this.dependencies;
    try {
      await withinTime(work(), patience, 'it');
    } catch (error) {
      log(`the part “${name}” could not be set up: ${failureText(error)}`);
      return this.#tryLater();
    }
    await this.#quietly(failing.clear(name));
  }

  /** Sets the part up when it failed before or when `isNeeded`; also when neither can be found out. Never rejects. */
  async runWhen(isNeeded: () => Promise<boolean>): Promise<void> {
    const { name, failing, patience } = this.dependencies;
    const find = async () => (await failing.failuresOf(name)) > 0 || (await isNeeded());
    const isDue = await withinTime(find(), patience, 'it').catch(() => true);
    if (isDue) await this.run();
  }

  async #tryLater(): Promise<void> {
    const { name, failing, alarm, now, patience } = this.dependencies;
    // Where not even the count can be stored, the part is still tried again.
    const failures = await withinTime(failing.addFailure(name), patience, 'it').catch(() => 1);
    await this.#quietly(alarm.set(now() + retryAfter(failures)));
  }

  /** For what only serves the retries: when it fails, the next start of the worker tries again. */
  async #quietly(work: Promise<void>): Promise<void> {
    const { name, patience, log } = this.dependencies;
    await withinTime(work, patience, 'it').catch((error) =>
      log(`the state of the part “${name}” could not be stored: ${failureText(error)}`),
    );
  }
}
