import { pastBoundary } from '../domain/attention/compaction';
import { type Calendar, type LocalDay, localDay } from '../domain/time/days';
import type { StoredValue } from '../platform/stored-value';
import type { LedgerCompaction } from '../storage/ledger/ledger-compaction';
import type { SettingsStore } from '../storage/settings/settings-store';

export interface CompactorDependencies {
  readonly ledger: Pick<LedgerCompaction, 'step'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  /** The local day of the last compaction. */
  readonly lastDay: StoredValue;
  /** Wall-clock ms. */
  readonly now: () => number;
  readonly timeZone: () => string;
  /**
   * Ms without a report after which compaction begins. It is longer than the time between two reports of a sensor in
   * use, and shorter than the time (30 s) after which the browser stops an idle worker.
   */
  readonly quiet: number;
  readonly log: (line: string) => void;
}

const asDay = (stored: unknown): LocalDay | undefined => (typeof stored === 'string' ? stored : undefined);

/**
 * Compacts the ledger once a local day, while no sensor reports. It does not keep the worker alive: when the browser
 * stops the worker, the next quiet time continues where this one ended.
 */
export class Compactor {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Increases with each report, so that compaction stops when a report comes in. */
  #turn = 0;

  constructor(private readonly dependencies: CompactorDependencies) {}

  /** Starts to wait for a quiet time, or starts again if it waits already. */
  whenQuiet(): void {
    this.#turn += 1;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.compact().catch((error) => this.dependencies.log(`the ledger could not be compacted: ${error}`));
    }, this.dependencies.quiet);
  }

  /** Compacts step by step until everything is done or a report comes in. */
  async compact(): Promise<void> {
    const { ledger, settings, lastDay, timeZone } = this.dependencies;
    const turn = this.#turn;
    const now = this.dependencies.now();
    const { dayStartHour } = await settings.read();
    const calendar: Calendar = { timeZone: timeZone(), dayStartHour };
    const today = localDay(now, calendar);
    const lastSeen = asDay(await lastDay.get());
    if (lastSeen === today) return;
    const inputs = { boundary: pastBoundary(now, calendar, lastSeen), calendar, now };
    let more = true;
    while (more) {
      if (turn !== this.#turn) return;
      more = await ledger.step(inputs);
    }
    await lastDay.set(today);
  }
}
