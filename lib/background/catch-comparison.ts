import { caughtAt } from '../domain/journal/caught-comparison';
import { localInstant } from '../domain/time/days';
import type { exclusively } from '../platform/lock';
import type { addressOf } from '../platform/tabs';
import { placeAt } from '../sites/place-at';
import type { WriteFailureFlag } from '../storage/database/write-failure-flag';
import type { CaughtComparisonRepository } from '../storage/journal/caught-comparison-repository';
import type { SettingsStore } from '../storage/settings/settings-store';

export interface CatchDependencies {
  readonly comparisons: Pick<CaughtComparisonRepository, 'catch'>;
  readonly settings: Pick<SettingsStore, 'read'>;
  /** Set while comparisons can't be stored, so that the popup says so. */
  readonly failure: Pick<WriteFailureFlag, 'track'>;
  readonly addressOf: typeof addressOf;
  readonly exclusively: typeof exclusively;
  /** IANA name of the time zone that the person is in. */
  readonly timeZone: () => string;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/**
 * Stores that the person just compared themselves, when they press the keys for it over a tab. Under the lock of the ledger, so that
 * nothing is stored while everything is erased.
 * @throws when it could not be stored
 */
export function catchComparison(dependencies: CatchDependencies, tabId: number): Promise<void> {
  const { comparisons, settings, failure, addressOf, exclusively, timeZone, now } = dependencies;
  const at = now();
  return failure.track(() =>
    exclusively('ledger', async () => {
      const [{ dayStartHour, sites }, address] = await Promise.all([
        settings.read(),
        // Where they compared is worth less than that they noticed.
        addressOf(tabId).catch(() => undefined),
      ]);
      const written = localInstant(at, { timeZone: timeZone(), dayStartHour });
      await comparisons.catch(caughtAt(written, placeAt(address, sites)));
    }),
  );
}
