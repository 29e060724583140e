import { describe, expect, it } from 'vitest';
import { catchComparison } from '../../../lib/background/catch-comparison';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { WriteFailureFlag } from '../../../lib/storage/database/write-failure-flag';
import { CaughtComparisonRepository } from '../../../lib/storage/journal/caught-comparison-repository';
import { instant } from '../../builders/domain-rows';
import {
  countingSignal,
  freshConnection,
  inProcessLock,
  valueInMemory,
} from '../../builders/in-memory-database';

const NOW = instant('2026-11-22T03:30:00+01:00');
const TAB = 7;

function background(addressOf: (tabId: number) => Promise<string | undefined>) {
  const comparisons = new CaughtComparisonRepository(freshConnection(), countingSignal());
  const failure = new WriteFailureFlag(valueInMemory());
  const dependencies = {
    comparisons,
    settings: {
      read: async () => ({ ...DEFAULT_SETTINGS, sites: [{ site: 'instagram', since: 0 }] }),
    },
    failure,
    addressOf,
    exclusively: inProcessLock(),
    timeZone: () => 'Europe/Berlin',
    now: () => NOW,
  };
  return { comparisons, failure, dependencies };
}

describe('the keys for a comparison', () => {
  it('store it with the local day, the time zone and the place in front', async () => {
    const { comparisons, dependencies } = background(async (tabId) =>
      tabId === TAB ? 'https://www.instagram.com/reels/abc/' : undefined,
    );
    await catchComparison(dependencies, TAB);
    expect(await comparisons.between('2026-11-21', '2026-11-21')).toMatchObject([
      {
        ...{ at: NOW, day: '2026-11-21', timeZone: 'Europe/Berlin' },
        ...{ site: 'instagram', surface: 'shortVideo', effect: null, moment: null },
      },
    ]);
  });

  it('store it without a place where the tab is gone', async () => {
    const { comparisons, dependencies } = background(() => Promise.reject(new Error('No tab.')));
    await catchComparison(dependencies, TAB);
    expect(await comparisons.between('2026-11-21', '2026-11-21')).toMatchObject([
      { site: null, surface: null },
    ]);
  });

  it('that are held down store one', async () => {
    const { comparisons, dependencies } = background(async () => undefined);
    await Promise.all(Array.from({ length: 5 }, () => catchComparison(dependencies, TAB)));
    expect(await comparisons.between('2026-11-21', '2026-11-21')).toHaveLength(1);
  });

  it('let the popup say so while nothing can be stored', async () => {
    const { failure, dependencies } = background(async () => undefined);
    const full = { catch: () => Promise.reject(new Error('The disk is full.')) };
    await expect(catchComparison({ ...dependencies, comparisons: full }, TAB)).rejects.toThrow(/full/);
    expect(await failure.isSet()).toBe(true);
    await catchComparison(dependencies, TAB);
    expect(await failure.isSet()).toBe(false);
  });
});
