import { focusCard } from '../../lib/background/card-in-page';
import { catchComparison } from '../../lib/background/catch-comparison';
import { logFailure } from '../../lib/background/log-failure';
import { CHECK_IN_PART } from '../../lib/domain/journal/check-in';
import { now, timeZone } from '../../lib/platform/clock';
import { exclusively } from '../../lib/platform/lock';
import { openPopup } from '../../lib/platform/popup';
import { storedValue } from '../../lib/platform/stored-value';
import { addressOf } from '../../lib/platform/tabs';
import { COMPARISON_FAILURE_KEY, WriteFailureFlag } from '../../lib/storage/database/write-failure-flag';
import type { Stores } from './compose-stores';

/** For how long the keyboard shortcut pauses nudges, in ms. */
const SNOOZED_BY_SHORTCUT = 60 * 60 * 1_000;

/** Puts together what the person's keyboard shortcuts do. */
export function composeShortcuts({ comparisons, settings }: Stores) {
  const failure = new WriteFailureFlag(storedValue('session', COMPARISON_FAILURE_KEY));
  const catching = { comparisons, settings, failure, addressOf, exclusively, timeZone, now };
  return {
    openCheckIn: () => logFailure('the check-in could not be opened', openPopup(CHECK_IN_PART)),
    catchComparison: (tabId: number) => {
      // The popup shows what came of it. Firefox opens it only directly after the person's key.
      logFailure('the popup could not be opened', openPopup());
      logFailure('a comparison could not be kept', catchComparison(catching, tabId));
    },
    snooze: () => {
      // The popup shows what came of it. Firefox opens it only directly after the person's key.
      logFailure('the popup could not be opened', openPopup());
      const change = settings.change(() => ({ snoozedUntil: now() + SNOOZED_BY_SHORTCUT }));
      logFailure('nudges could not be paused', change);
    },
    focusCard: (tabId: number): void =>
      logFailure('the focus could not be moved into a card', focusCard(tabId)),
  };
}
