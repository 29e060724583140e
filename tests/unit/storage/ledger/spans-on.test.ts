import { expect, it } from 'vitest';
import { EVERYDAY_TEMPO } from '../../../../lib/domain/attention/tempo';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { HOUR, MINUTE, span } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOON = Date.UTC(2026, 10, 22, 12);

it('the spans on a site are those that ended in the time asked for, and on no other site', async () => {
  const usage = new AttentionLedger(freshConnection(), countingSignal());
  const attend = (site: string, ...minutes: readonly (readonly [number, number])[]) =>
    usage.credit(
      {
        site,
        spans: minutes.map(([from, to]) => span(NOON + from * MINUTE, NOON + to * MINUTE)),
        since: 0,
        now: NOON + HOUR,
        calendar: { timeZone: 'UTC', dayStartHour: 4 },
        sittingGap: EVERYDAY_TEMPO.sittingGap,
      },
      false,
      ({ sitting }) => ({ sitting, moment: undefined, silence: undefined, awaitPause: false }),
    );
  await attend('instagram', [0, 4], [5, 9], [10, 14]);
  await attend('x', [6, 8], [20, 22]);
  const minutesOn = async (site: string, from: number, until: number) =>
    (await usage.spansOn(site, NOON + from * MINUTE, NOON + until * MINUTE)).map(
      ({ end }) => (end - NOON) / MINUTE,
    );
  expect(await minutesOn('instagram', 5, 14)).toEqual([9, 14]);
  expect(await minutesOn('instagram', 30, 30)).toEqual([]);
});
