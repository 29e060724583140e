import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import type { NudgeHistory } from '../../../../lib/domain/nudges/decision';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { SuppressionRepository } from '../../../../lib/storage/ledger/suppression-repository';
import { DAY, HOUR, MINUTE, moment } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOON = Date.UTC(2026, 10, 22, 12);
const TODAY = '2026-11-22';

function ledger() {
  const connection = freshConnection();
  const usage = new AttentionLedger(connection, countingSignal());
  const silences = new SuppressionRepository(connection);
  const attended = (now: number) => ({
    site: 'instagram',
    spans: [],
    since: 0,
    now,
    calendar: { timeZone: 'UTC', dayStartHour: 4 },
    sittingGap: 5 * MINUTE,
  });
  const none = { sitting: undefined, moment: undefined, silence: undefined, awaitPause: false };
  return {
    usage,
    checkIns: new CheckInRepository(connection, countingSignal()),
    silences: async () => (await silences.of(TODAY)).sort((a, b) => a.at - b.at),
    beSilent: (some: Partial<Suppression> & { at: number }) =>
      usage.credit(attended(some.at), false, () => ({
        ...none,
        silence: {
          until: some.at,
          day: TODAY,
          site: 'instagram',
          surface: 'feed',
          triggers: ['passive'],
          hindrances: ['gap'],
          ...some,
        },
      })),
    nudge: (at: number, outcome: 'shown' | 'withheld' = 'shown') =>
      usage.credit(attended(at), true, () => ({ ...none, moment: moment({ at, outcome }) })),
    /** What a decision at that instant is made on. */
    async standing(now: number, pause: boolean): Promise<NudgeHistory> {
      let seen: NudgeHistory | undefined;
      await usage.credit(attended(now), pause, (standing) => {
        seen = standing;
        return none;
      });
      if (!seen) throw new Error('Nothing was decided.');
      return seen;
    },
  };
}

describe('silences', () => {
  it('for the same reasons are one stretch', async () => {
    const { beSilent, silences } = ledger();
    for (const minutes of [0, 1, 2]) await beSilent({ at: NOON + minutes * MINUTE });
    expect(await silences()).toMatchObject([{ at: NOON, until: NOON + 2 * MINUTE, hindrances: ['gap'] }]);
  });

  it('begin anew with another reason, another site, or after a break', async () => {
    const { beSilent, silences } = ledger();
    await beSilent({ at: NOON });
    await beSilent({ at: NOON + MINUTE, hindrances: ['gap', 'surface'], surface: 'other' });
    await beSilent({ at: NOON + 2 * MINUTE, hindrances: ['gap', 'surface'], site: 'x' });
    await beSilent({ at: NOON + 10 * MINUTE, hindrances: ['gap', 'surface'], site: 'x' });
    expect(
      (await silences()).map(({ at, until }) => [at, until].map((one) => (one - NOON) / MINUTE)),
    ).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [10, 10],
    ]);
  });

  it('of two sites in turn are two stretches, and no more', async () => {
    const { beSilent, silences } = ledger();
    for (const minutes of [0, 1, 2, 3]) {
      await beSilent({ at: NOON + minutes * MINUTE, site: minutes % 2 ? 'x' : 'instagram' });
    }
    expect((await silences()).map(({ site, until }) => [site, (until - NOON) / MINUTE])).toEqual([
      ['instagram', 2],
      ['x', 3],
    ]);
  });

  it('are of their own day', async () => {
    const { beSilent, silences } = ledger();
    await beSilent({ at: NOON });
    await beSilent({ at: NOON + MINUTE, day: '2026-11-23' });
    expect(await silences()).toHaveLength(1);
  });
});

describe('a decision at a pause', () => {
  const mood = (value: number) => ({ ...EMPTY_CHECK_IN, mood: value });

  it('knows of a low mood within the day, and no longer', async () => {
    const { checkIns, standing } = ledger();
    await checkIns.save(mood(10), TODAY, NOON);
    expect((await standing(NOON + DAY - 1, true)).low).toBe(true);
    expect((await standing(NOON + DAY, true)).low).toBe(false);
  });

  it('knows of none from a clock that was ahead', async () => {
    const { checkIns, standing } = ledger();
    await checkIns.save(mood(10), TODAY, NOON + HOUR);
    expect((await standing(NOON, true)).low).toBe(false);
  });

  it('knows the ratings of two hundred days; before it, a fortnight is enough', async () => {
    const { nudge, standing } = ledger();
    for (const days of [201, 199, 13]) await nudge(NOON - days * DAY);
    const ages = async (pause: boolean) =>
      (await standing(NOON, pause)).moments.map(({ at }) => (NOON - at) / DAY);
    expect(await ages(true)).toEqual([199, 13]);
    expect(await ages(false)).toEqual([13]);
  });
});

it('the first three nudges explain themselves; those withheld are no part of them', async () => {
  const { nudge } = ledger();
  const explained: boolean[] = [];
  for (const [hours, outcome] of ['shown', 'withheld', 'shown', 'shown', 'shown'].entries()) {
    const { explains } = await nudge(NOON + hours * HOUR, outcome as 'shown' | 'withheld');
    if (outcome === 'shown') explained.push(explains);
  }
  expect(explained).toEqual([true, true, true, false]);
});
