import { pastBoundary } from '../domain/attention/compaction';
import { type Calendar, type LocalDay, localDay } from '../domain/time/days';
import type { StoredValue } from '../platform/stored-value';
import type { LedgerCompaction } from '../storage/ledger/ledger-compaction';
import type { SettingsStore } from '../storage/settings/settings-store';

/** What the compactor works with. */
export interface CompactorDependencies {
  readonly ledger: Pick<LedgerCompaction, 'step'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  /** The local day on which the past was last put in order. */
  readonly lastDay: StoredValue;
  /** Wall-clock ms. */
  readonly now: () => number;
  readonly timeZone: () => string;
  /**
   * Ms without a report after which nobody is scrolling: longer than a steady sensor takes between two reports,
   * shorter than the browser waits (30 s) before it stops an idle worker.
   */
  readonly quiet: number;
  readonly log: (line: string) => void;
}

const dayRead = (stored: unknown): LocalDay | undefined => (typeof stored === 'string' ? stored : undefined);

/**
 * Puts the far past in order once a local day, in a quiet stretch. It keeps nothing awake: when the worker is
 * stopped before or during the work, the next quiet stretch takes it up where it was left.
 */
export class Compactor {
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Goes up with each report, so that work under way makes way for it. */
  #turn = 0;

  constructor(private readonly parts: CompactorDependencies) {}

  /** Begins to wait for a quiet stretch, anew if it waits already. */
  whenQuiet(): void {
    this.#turn += 1;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.compact().catch((error) => this.parts.log(`the past could not be put in order: ${error}`));
    }, this.parts.quiet);
  }

  /** Works step by step until all is done or a report comes in. */
  async compact(): Promise<void> {
    const { ledger, settings, lastDay, timeZone } = this.parts;
    const turn = this.#turn;
    const now = this.parts.now();
    const { dayStartHour } = await settings.read();
    const calendar: Calendar = { timeZone: timeZone(), dayStartHour };
    const today = localDay(now, calendar);
    const lastSeen = dayRead(await lastDay.get());
    if (lastSeen === today) return;
    const occasion = { boundary: pastBoundary(now, calendar, lastSeen), calendar, now };
    let more = true;
    while (more) {
      if (turn !== this.#turn) return;
      more = await ledger.step(occasion);
    }
    await lastDay.set(today);
  }
}
