import { describe, expect, it } from 'vitest';
import type { Moment } from '../../../lib/domain/nudge';
import { MomentRepository } from '../../../lib/storage/moment-repository';
import { UsageRepository } from '../../../lib/storage/usage-repository';
import { countingSignal, freshConnection } from './in-memory';

const NOW = Date.UTC(2026, 10, 22, 12);
const moment: Moment = {
  at: NOW,
  day: '2026-11-22',
  site: 'x',
  surface: 'feed',
  family: 'connect',
  number: 2,
  streakMs: 480_000,
  outcome: 'shown',
};

async function withOneMoment() {
  const connection = freshConnection();
  const usage = new UsageRepository(connection, countingSignal());
  const report = {
    site: 'x',
    spans: [],
    since: 0,
    now: NOW,
    calendar: { timeZone: 'UTC', dayStartHour: 4 },
    sittingGap: 300_000,
  };
  const kept = await usage.credit(report, () => ({ sitting: undefined, moment, awaitPause: false }));
  const moments = new MomentRepository(connection, countingSignal());
  const outcomes = async () =>
    (await moments.between('2026-11-22', '2026-11-22')).map(({ outcome }) => outcome);
  return { id: kept.moment?.id ?? '', moments, outcomes };
}

describe('the outcome of a moment', () => {
  it('is the first answer given to it', async () => {
    const { id, moments, outcomes } = await withOneMoment();
    expect(await moments.settle(id, 'x', 'helpful', NOW + 1)).toBe(true);
    expect(await moments.settle(id, 'x', 'notNow', NOW + 2)).toBe(false);
    expect(await outcomes()).toEqual(['helpful']);
  });

  it('can not be given from another site, or to a moment that never was', async () => {
    const { id, moments, outcomes } = await withOneMoment();
    expect(await moments.settle(id, 'instagram', 'helpful', NOW)).toBe(false);
    expect(await moments.settle(crypto.randomUUID(), 'x', 'helpful', NOW)).toBe(false);
    expect(await outcomes()).toEqual(['shown']);
  });

  it('goes with the moment when its card never reached the page', async () => {
    const { id, moments, outcomes } = await withOneMoment();
    await moments.takeBack(id);
    expect(await outcomes()).toEqual([]);
  });
});
