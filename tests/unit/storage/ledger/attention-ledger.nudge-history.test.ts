import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import type { NudgeHistory } from '../../../../lib/domain/nudges/decision';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { DAY, HOUR, moment } from '../../../builders/domain-rows';
import { lived } from '../../../builders/journal-rows';
import { attended, ledgerInMemory, NOON, noNudge } from '../../../builders/ledger-in-memory';

const TODAY = '2026-11-22';

function setUp() {
  const { connection, signal, ledger } = ledgerInMemory();
  return {
    checkIns: new CheckInRepository(connection, signal),
    nudge: (at: number, outcome: 'shown' | 'withheld' = 'shown') =>
      ledger.credit(attended([], { now: at }), true, (history) => ({
        ...noNudge(history),
        moment: moment({ at, outcome }),
      })),
    /** What a decision at a time (wall-clock ms) is based on. */
    async history(now: number, pause: boolean): Promise<NudgeHistory> {
      let seen: NudgeHistory | undefined;
      await ledger.credit(attended([], { now }), pause, (history) => {
        seen = history;
        return noNudge(history);
      });
      if (!seen) throw new Error('Nothing was decided.');
      return seen;
    },
  };
}

describe('a decision at a pause', () => {
  const mood = (value: number) => ({ ...EMPTY_CHECK_IN, mood: value });

  it('takes a low mood into account for a day, and no longer', async () => {
    const { checkIns, history } = setUp();
    await checkIns.save(mood(10), lived(NOON, TODAY));
    expect((await history(NOON + DAY - 1, true)).low).toBe(true);
    expect((await history(NOON + DAY, true)).low).toBe(false);
  });

  it('ignores a mood from a clock that was ahead', async () => {
    const { checkIns, history } = setUp();
    await checkIns.save(mood(10), lived(NOON + HOUR, TODAY));
    expect((await history(NOON, true)).low).toBe(false);
  });

  it('uses the ratings of two hundred days; without a pause, a fortnight is read', async () => {
    const { nudge, history } = setUp();
    for (const days of [201, 199, 13]) await nudge(NOON - days * DAY);
    const ages = async (pause: boolean) =>
      (await history(NOON, pause)).moments.map(({ at }) => (NOON - at) / DAY);
    expect(await ages(true)).toEqual([199, 13]);
    expect(await ages(false)).toEqual([13]);
  });
});

it('the first three cards that are shown are introduced, and withheld nudges do not count', async () => {
  const { nudge } = setUp();
  const introduced: boolean[] = [];
  for (const [hours, outcome] of ['shown', 'withheld', 'shown', 'shown', 'shown'].entries()) {
    const { isAmongFirst } = await nudge(NOON + hours * HOUR, outcome as 'shown' | 'withheld');
    if (outcome === 'shown') introduced.push(isAmongFirst);
  }
  expect(introduced).toEqual([true, true, true, false]);
});
