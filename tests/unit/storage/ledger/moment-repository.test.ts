import { describe, expect, it } from 'vitest';
import { newRow } from '../../../../lib/storage/database/row';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { MomentRepository } from '../../../../lib/storage/ledger/moment-repository';
import { moment } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOW = Date.UTC(2026, 10, 22, 12);
const shown = moment({ at: NOW, site: 'x', family: 'connect', number: 2, outcome: 'shown' });

async function withOneMoment(moment = shown) {
  const connection = freshConnection();
  const usage = new AttentionLedger(connection, countingSignal());
  const report = {
    site: 'x',
    spans: [],
    since: 0,
    now: NOW,
    calendar: { timeZone: 'UTC', dayStartHour: 4 },
    sittingGap: 300_000,
  };
  const kept = await usage.credit(report, false, () => ({
    sitting: undefined,
    moment,
    suppression: undefined,
    awaitPause: false,
  }));
  const moments = new MomentRepository(connection, countingSignal());
  const outcomes = async () =>
    (await moments.between('2026-11-22', '2026-11-22')).map(({ outcome }) => outcome);
  return { id: kept.moment?.id ?? '', moments, outcomes };
}

describe('the outcome of a moment', () => {
  it('is the first outcome that is stored', async () => {
    const { id, moments, outcomes } = await withOneMoment();
    expect(await moments.settle(id, 'x', 'helpful', NOW + 1)).toBe(true);
    expect(await moments.settle(id, 'x', 'carriedOn', NOW + 2)).toBe(false);
    expect(await outcomes()).toEqual(['helpful']);
  });

  it('is not stored for a moment on another site or for an unknown moment', async () => {
    const { id, moments, outcomes } = await withOneMoment();
    expect(await moments.settle(id, 'instagram', 'helpful', NOW)).toBe(false);
    expect(await moments.settle(crypto.randomUUID(), 'x', 'helpful', NOW)).toBe(false);
    expect(await outcomes()).toEqual(['shown']);
  });

  it('is not stored for a moment that was withheld', async () => {
    const { id, moments, outcomes } = await withOneMoment({ ...shown, outcome: 'withheld' });
    expect(await moments.settle(id, 'x', 'helpful', NOW)).toBe(false);
    expect(await outcomes()).toEqual(['withheld']);
  });

  it('is `missed` for good when its card did not come, with the reason', async () => {
    const { id, moments, outcomes } = await withOneMoment();
    await moments.recordMissed(id, 'hidden', NOW);
    expect(await moments.settle(id, 'x', 'helpful', NOW)).toBe(false);
    expect(await moments.shownOn(id, ['x'])).toBeUndefined();
    expect(await outcomes()).toEqual(['missed']);
    const [row] = await moments.between('2000-01-01', '2100-01-01');
    expect(row?.missedFor).toBe('hidden');
  });

  it.each(['takenAway', 'outOfReach'] as const)(
    'is `missed`, with the reason, when its card ended as %s',
    async (ending) => {
      const { id, moments, outcomes } = await withOneMoment();
      expect(await moments.settle(id, 'x', ending, NOW)).toBe(true);
      expect(await outcomes()).toEqual(['missed']);
      const [row] = await moments.between('2000-01-01', '2100-01-01');
      expect(row?.missedFor).toBe(ending);
    },
  );

  it('does not become `missed` when there is an outcome already', async () => {
    const { id, moments, outcomes } = await withOneMoment();
    await moments.settle(id, 'x', 'helpful', NOW);
    await moments.recordMissed(id, 'hidden', NOW + 1);
    expect(await outcomes()).toEqual(['helpful']);
  });
});

describe('the moment of a shown card', () => {
  it('is found by its id and by the sites that its page can be', async () => {
    const { id, moments } = await withOneMoment();
    expect(await moments.shownOn(id, ['www.x.com', 'x'])).toMatchObject({ site: 'x', at: NOW });
    expect(await moments.shownOn(id, ['instagram'])).toBeUndefined();
    expect(await moments.shownOn(crypto.randomUUID(), ['x'])).toBeUndefined();
  });

  it('is not found when it was withheld', async () => {
    const { id, moments } = await withOneMoment({ ...shown, outcome: 'withheld' });
    expect(await moments.shownOn(id, ['x'])).toBeUndefined();
  });
});

describe('quiet for the visit', () => {
  const NOON_DAY = '2026-11-22';

  it('is stored with the moment, beside its outcome', async () => {
    const { id, moments } = await withOneMoment();
    await moments.settle(id, 'x', 'helpful', NOW + 1);
    expect(await moments.quietVisit(id, ['x'], NOW + 2)).toBe(true);
    expect(await moments.between(NOON_DAY, NOON_DAY)).toMatchObject([
      { outcome: 'helpful', quietVisit: true, updatedAt: NOW + 2 },
    ]);
  });

  it.each([
    ['was withheld', { ...shown, outcome: 'withheld' as const }, ['x']],
    ['is of another site', shown, ['instagram']],
  ])('is not stored when the moment %s', async (_, moment, sites) => {
    const { id, moments } = await withOneMoment(moment);
    expect(await moments.quietVisit(id, sites, NOW)).toBe(false);
    expect(await moments.quietVisit(crypto.randomUUID(), ['x'], NOW)).toBe(false);
    expect((await moments.between(NOON_DAY, NOON_DAY))[0]).not.toHaveProperty('quietVisit');
  });
});

it('cards that were shown are counted up to a day, without those that were withheld or missed', async () => {
  const connection = freshConnection();
  const database = await connection.open();
  for (const [day, outcome] of [
    ['2026-11-20', 'helpful'],
    ['2026-11-21', 'withheld'],
    ['2026-11-21', 'missed'],
    ['2026-11-22', 'shown'],
    ['2026-11-23', 'notNow'],
  ] as const) {
    await database.put('moments', newRow(moment({ day, outcome }), NOW));
  }
  const moments = new MomentRepository(connection, countingSignal());
  expect(await moments.haveShown(1, '2026-11-19')).toBe(false);
  expect(await moments.haveShown(2, '2026-11-21')).toBe(false);
  expect(await moments.haveShown(2, '2026-11-22')).toBe(true);
  expect(await moments.haveShown(3, '2026-11-22')).toBe(false);
  expect(await moments.haveShown(3, '2026-11-23')).toBe(true);
  expect(await moments.haveShown(1, '2026-11-23', '2026-11-23')).toBe(true);
  expect(await moments.haveShown(2, '2026-11-23', '2026-11-23')).toBe(false);
});

it('tells whether anything happened on some days', async () => {
  const { moments } = await withOneMoment(
    moment({ at: NOW, site: 'x', day: '2026-11-22', outcome: 'withheld' }),
  );
  expect(await moments.haveHappened('2026-11-16', '2026-11-22')).toBe(true);
  expect(await moments.haveHappened('2026-11-09', '2026-11-21')).toBe(false);
  expect(await moments.haveHappened('2026-11-23', '2026-11-29')).toBe(false);
});
