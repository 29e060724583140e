import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastBoundary } from '../../../../lib/domain/attention/compaction';
import { ENGAGEMENTS } from '../../../../lib/domain/attention/span';
import { sumBy, totalMs, type UsageHour } from '../../../../lib/domain/attention/usage';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import type { Decision } from '../../../../lib/domain/nudges/decision';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import { Archive } from '../../../../lib/storage/database/archive';
import type { Row } from '../../../../lib/storage/database/schema';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import {
  type CompactionInputs,
  LedgerCompaction,
  ROWS_IN_STEP,
} from '../../../../lib/storage/ledger/ledger-compaction';
import { CRASH_POINTS, type Crash, crashesDuring } from '../../../builders/browser-crash';
import { moment } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { lived } from '../../../builders/journal-rows';
import { plainRows } from '../../../builders/stored-rows';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const calendar = { timeZone: 'UTC', dayStartHour: 4 };
const boundary = pastBoundary(NOW, calendar);
const inputs = { boundary, calendar, now: NOW };

/** A report of one span, which ended so many minutes before `NOW`. */
interface Attended {
  readonly site: string;
  readonly ago: number;
  readonly minutes: number;
  readonly engagement: (typeof ENGAGEMENTS)[number];
}

function setUp(connection = freshConnection()) {
  const signal = countingSignal();
  const usage = new AttentionLedger(connection, signal);
  const archive = new Archive(connection, signal);
  return {
    connection,
    usage,
    compaction: new LedgerCompaction(connection),
    checkIns: new CheckInRepository(connection, signal),
    stored: () => plainRows(archive),
    /** Credits each report at the time of its span. Each comes with a moment. */
    async creditAll(history: readonly Attended[]) {
      for (const { site, ago, minutes, engagement } of [...history].sort((a, b) => b.ago - a.ago)) {
        const end = NOW - ago * MINUTE;
        await usage.credit(
          {
            site,
            spans: [{ surface: 'feed', engagement, start: end - minutes * MINUTE, end }],
            since: 0,
            now: end,
            calendar,
            sittingGap: 5 * MINUTE,
          },
          false,
          ({ sitting }): Decision => ({
            sitting,
            moment: moment({ at: end, day: '2026-10-01', site, outcome: 'shown' }),
            suppression: undefined,
            awaitPause: false,
          }),
        );
      }
    },
    async compact(rowsInStep?: number, when: CompactionInputs = inputs) {
      const compaction = new LedgerCompaction(connection, rowsInStep);
      while (await compaction.step(when));
    },
  };
}

type Ledger = ReturnType<typeof setUp>;

/** What compaction must never change: the totals that pages read, every sitting, the moments and the journal. */
async function lasting({ usage, stored }: Ledger) {
  const { sittings, pastDays, moments, checkIns, gratitude } = await stored();
  const hours = await usage.hoursBetween('2000-01-01', '2100-01-01');
  const all = [
    ...sittings.map(({ site, start, end, passiveMs, activeMs }) => [site, start, end, passiveMs, activeMs]),
    ...pastDays.flatMap((past) => past.sittings),
  ];
  return {
    hours: [...sumBy(hours, ({ day, hour, site, surface }) => `${day} ${hour} ${site} ${surface}`)].sort(),
    sittings: all.map((one) => one.join(' ')).sort(),
    moments,
    checkIns,
    gratitude,
  };
}

/** Attention of sittings as `lasting` writes them, in ms. */
const attentionOf = (sittings: readonly string[]): number =>
  sittings
    .flatMap((sitting) => sitting.split(' ').slice(3))
    .reduce((sum, attention) => sum + Number(attention), 0);

/** The hours that still are rows of their own. */
const asRows = (usage: readonly UsageHour[]): UsageHour[] => usage.filter((hour) => 'id' in hour);

/** The ledger after compaction, without the ids of new rows. */
async function finalRows(ledger: Ledger) {
  const { spans, usage, sittings, pastDays } = await ledger.stored();
  const recent = asRows(usage);
  return {
    recent: [spans.length, recent.length, sittings.length],
    hours: usage
      .filter((hour) => !('id' in hour))
      .map((hour) => JSON.stringify(hour))
      .sort(),
    past: pastDays.map(({ day, sittings }) => ({ day, sittings })).sort((a, b) => a.day.localeCompare(b.day)),
  };
}

const histories = fc.array(
  fc.record({
    site: fc.constantFrom('instagram', 'x'),
    // From today to ninety days ago, and often near where the past begins.
    ago: fc.oneof(fc.nat(90 * 24 * 60), fc.integer({ min: 29 * 24 * 60, max: 32 * 24 * 60 })),
    minutes: fc.integer({ min: 1, max: 40 }),
    engagement: fc.constantFrom(...ENGAGEMENTS),
  }),
  { maxLength: 12 },
);

/** Enough old rows for several steps. No two are of the same hour and site, so that none is merged. */
const longHistory: readonly Attended[] = Array.from({ length: 180 }, (_, index) => ({
  site: index % 2 ? 'instagram' : 'x',
  ago: (32 + (index % 9)) * 24 * 60 + index * 7,
  minutes: 1,
  engagement: 'scrolling',
}));

/** Few enough rows for a crash at each write: two days, two sites, and hours and sittings in both. */
const shortHistory: readonly Attended[] = Array.from({ length: 10 }, (_, index) => ({
  site: index % 3 ? 'instagram' : 'x',
  ago: 34 * 24 * 60 - index * 170,
  minutes: 45,
  engagement: ENGAGEMENTS[index % 4] ?? 'lingering',
}));

const ROWS_IN_SHORT_STEP = 4;

describe('compaction', () => {
  it('changes no total, sitting, moment or entry and no recent row, and a second run changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const ledger = setUp();
        await ledger.creditAll([...history].sort((a, b) => b.ago - a.ago));
        await ledger.checkIns.save(
          { ...EMPTY_CHECK_IN, mood: 1, gladThings: ['rain'] },
          lived(NOW - 80 * DAY, '2026-09-01'),
        );
        const [before, rows] = [await lasting(ledger), await ledger.stored()];
        await ledger.compact();
        expect(await lasting(ledger)).toEqual(before);

        const after = await ledger.stored();
        const recent = <Timed extends { end: number }>(all: readonly Timed[]) =>
          all.filter(({ end }) => end >= boundary.instant);
        expect(after.spans).toEqual(recent(rows.spans));
        expect(after.sittings).toEqual(recent(rows.sittings));
        expect(asRows(after.usage)).toEqual(rows.usage.filter(({ day }) => day >= boundary.day));

        await ledger.compact();
        expect(await ledger.stored()).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('deletes no more than the given number of rows in a step', async () => {
    const ledger = setUp();
    await ledger.creditAll(longHistory);
    const count = async () => {
      const { spans, usage, sittings } = await ledger.stored();
      return spans.length + asRows(usage).length + sittings.length;
    };
    let steps = 0;
    for (let more = true; more; steps++) {
      const before = await count();
      more = await ledger.compaction.step(inputs);
      expect(before - (await count())).toBeLessThanOrEqual(ROWS_IN_STEP);
    }
    expect(steps).toBeGreaterThan(2);
    expect(await count()).toBe(0);
  });

  it('keeps every total and reaches the same end when it is killed at any write or between any two steps', async () => {
    const wanted = await uninterrupted(shortHistory);
    for (const point of CRASH_POINTS) {
      let count = 0;
      while (await compactsDespite(shortHistory, { point, after: count }, wanted)) count += 1;
      // There are at least so many steps, and more writes than steps.
      expect(count).toBeGreaterThan(shortHistory.length / ROWS_IN_SHORT_STEP);
    }
  });

  it('keeps every total and reaches the same end when it is killed, for any history', async () => {
    const crash = fc.record({ point: fc.constantFrom(...CRASH_POINTS), after: fc.nat(30) });
    await fc.assert(
      fc.asyncProperty(histories, crash, async (history, crash) => {
        const inOrder = [...history].sort((a, b) => b.ago - a.ago);
        await compactsDespite(inOrder, crash, await uninterrupted(inOrder));
      }),
      { numRuns: 60 },
    );
  });

  it('neither loses nor doubles attention when the clock stays far ahead', async () => {
    const ahead = NOW + 365 * DAY;
    const early = { boundary: pastBoundary(ahead, calendar), calendar, now: ahead };
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(60 * 24 * 60), async (history, between) => {
        const inOrder = [...history].sort((a, b) => b.ago - a.ago);
        const ledger = setUp();
        const other = setUp();
        const soFar = inOrder.filter(({ ago }) => ago >= between);
        // Later reports begin after the earlier ones ended. Reports that arrive twice are tested elsewhere.
        const toCome = inOrder.filter(({ ago, minutes }) => ago + minutes <= between);
        for (const each of [ledger, other]) await each.creditAll(soFar);
        await ledger.compact(undefined, early);
        for (const each of [ledger, other]) await each.creditAll(toCome);
        await ledger.compact(undefined, early);
        const [found, wanted] = [await lasting(ledger), await lasting(other)];
        expect(found.hours).toEqual(wanted.hours);
        // A sitting that was going on becomes two, and nothing is lost between them.
        expect(attentionOf(found.sittings)).toBe(attentionOf(wanted.sittings));
        expect(found.sittings.length).toBeGreaterThanOrEqual(wanted.sittings.length);
      }),
      { numRuns: 40 },
    );
  });

  it('deletes suppressions once their days are past, in small steps, and nothing else', async () => {
    const ledger = setUp();
    await ledger.creditAll([{ site: 'x', ago: 40 * 24 * 60, minutes: 5, engagement: 'scrolling' }]);
    const database = await ledger.connection.open();
    const suppressionAt = (at: number): Suppression & Row => ({
      id: crypto.randomUUID(),
      createdAt: at,
      updatedAt: at,
      at,
      until: at + MINUTE,
      day: '2026-10-01',
      site: 'x',
      surface: 'feed',
      triggers: ['passive'],
      hindrances: ['gap'],
    });
    const { instant } = inputs.boundary;
    const old = Array.from({ length: 25 }, (_, index) => instant - 1 - index * DAY);
    for (const at of [...old, instant, NOW]) await database.put('silences', suppressionAt(at));
    const before = await lasting(ledger);
    expect(await new LedgerCompaction(ledger.connection, 10).step(inputs)).toBe(true);
    expect(await database.count('silences')).toBeGreaterThanOrEqual(old.length + 2 - 10);
    await ledger.compact(10);
    const left = await database.getAllFromIndex('silences', 'at');
    expect(left.map(({ at }) => at)).toEqual([instant, NOW]);
    expect(await lasting(ledger)).toEqual(before);
  });

  it('does not let a late report be credited twice', async () => {
    const ledger = setUp();
    const late: Attended = { site: 'x', ago: 40 * 24 * 60, minutes: 5, engagement: 'lingering' };
    await ledger.creditAll([late]);
    await ledger.compact();
    const again = NOW - late.ago * MINUTE;
    await ledger.usage.credit(
      {
        site: 'x',
        spans: [{ surface: 'feed', engagement: 'lingering', start: again - 5 * MINUTE, end: again }],
        since: 0,
        now: NOW,
        calendar,
        sittingGap: 5 * MINUTE,
      },
      false,
      ({ sitting }) => ({ sitting, moment: undefined, suppression: undefined, awaitPause: false }),
    );
    expect((await ledger.usage.hoursBetween('2026-01-01', '2026-12-31')).map(totalMs)).toEqual([5 * MINUTE]);
  });
});

/** The ledger before compaction, and after compaction without a crash. */
async function uninterrupted(history: readonly Attended[]) {
  const whole = setUp();
  await whole.creditAll(history);
  const before = await lasting(whole);
  await whole.compact(ROWS_IN_SHORT_STEP);
  return { before, end: await finalRows(whole) };
}

/** Compacts until a crash, checks the totals, and completes the compaction. @returns whether the crash happened */
async function compactsDespite(
  history: readonly Attended[],
  crash: Crash,
  wanted: Awaited<ReturnType<typeof uninterrupted>>,
): Promise<boolean> {
  const ledger = setUp();
  await ledger.creditAll(history);
  const crashed = await crashesDuring(ledger.connection, crash, () => ledger.compact(ROWS_IN_SHORT_STEP));
  const { hours, sittings } = await lasting(ledger);
  expect({ hours, sittings }).toEqual({ hours: wanted.before.hours, sittings: wanted.before.sittings });
  await ledger.compact(ROWS_IN_SHORT_STEP);
  expect(await finalRows(ledger)).toEqual(wanted.end);
  return crashed;
}
