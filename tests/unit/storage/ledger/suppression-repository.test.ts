import { describe, expect, it } from 'vitest';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import { SuppressionRepository } from '../../../../lib/storage/ledger/suppression-repository';
import { MINUTE } from '../../../builders/domain-rows';
import { attended, ledgerInMemory, NOON, noNudge } from '../../../builders/ledger-in-memory';

const TODAY = '2026-11-22';

function setUp() {
  const { connection, ledger } = ledgerInMemory();
  const repository = new SuppressionRepository(connection);
  return {
    /** Reports a suppression at a time (wall-clock ms). */
    suppress: ({ at, ...more }: Partial<Suppression> & { readonly at: number }) =>
      ledger.credit(attended([], { now: at }), false, (history) => ({
        ...noNudge(history),
        suppression: {
          at,
          until: at,
          day: TODAY,
          site: 'instagram',
          surface: 'feed',
          triggers: ['passive'],
          hindrances: ['gap'],
          ...more,
        },
      })),
    suppressions: async () => (await repository.of(TODAY)).sort((a, b) => a.at - b.at),
  };
}

describe('suppressions', () => {
  it('for the same reasons are stored as one', async () => {
    const { suppress, suppressions } = setUp();
    for (const minutes of [0, 1, 2]) await suppress({ at: NOON + minutes * MINUTE });
    expect(await suppressions()).toMatchObject([{ at: NOON, until: NOON + 2 * MINUTE, hindrances: ['gap'] }]);
  });

  it('start a new row for another reason, for another site, and after a break', async () => {
    const { suppress, suppressions } = setUp();
    await suppress({ at: NOON });
    await suppress({ at: NOON + MINUTE, hindrances: ['gap', 'surface'], surface: 'other' });
    await suppress({ at: NOON + 2 * MINUTE, hindrances: ['gap', 'surface'], site: 'x' });
    await suppress({ at: NOON + 10 * MINUTE, hindrances: ['gap', 'surface'], site: 'x' });
    expect(
      (await suppressions()).map(({ at, until }) => [at, until].map((one) => (one - NOON) / MINUTE)),
    ).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [10, 10],
    ]);
  });

  it('on two sites in turn are two rows, and no more', async () => {
    const { suppress, suppressions } = setUp();
    for (const minutes of [0, 1, 2, 3]) {
      await suppress({ at: NOON + minutes * MINUTE, site: minutes % 2 ? 'x' : 'instagram' });
    }
    expect((await suppressions()).map(({ site, until }) => [site, (until - NOON) / MINUTE])).toEqual([
      ['instagram', 2],
      ['x', 3],
    ]);
  });

  it('do not continue those of the day before', async () => {
    const { suppress, suppressions } = setUp();
    await suppress({ at: NOON });
    await suppress({ at: NOON + MINUTE, day: '2026-11-23' });
    expect(await suppressions()).toHaveLength(1);
  });
});
