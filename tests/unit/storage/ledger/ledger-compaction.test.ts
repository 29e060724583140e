import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastBoundary } from '../../../../lib/domain/attention/compaction';
import { ENGAGEMENTS } from '../../../../lib/domain/attention/span';
import { sumBy, totalMs, type UsageHour } from '../../../../lib/domain/attention/usage';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import type { Decision } from '../../../../lib/domain/nudges/decision';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { Archive } from '../../../../lib/storage/database/archive';
import type { Connection } from '../../../../lib/storage/database/database';
import type { Row } from '../../../../lib/storage/database/schema';
import { CheckInRepository } from '../../../../lib/storage/journal/check-in-repository';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import {
  type CompactionInputs,
  LedgerCompaction,
  ROWS_IN_STEP,
} from '../../../../lib/storage/ledger/ledger-compaction';
import { moment } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const calendar = { timeZone: 'UTC', dayStartHour: 4 };
const boundary = pastBoundary(NOW, calendar);
const occasion = { boundary, calendar, now: NOW };

/** A report and how many minutes before `NOW` its span ended. */
interface Attended {
  readonly site: string;
  readonly ago: number;
  readonly minutes: number;
  readonly engagement: (typeof ENGAGEMENTS)[number];
}

function house(connection = freshConnection()) {
  const signal = countingSignal();
  const usage = new AttentionLedger(connection, signal);
  const archive = new Archive(connection, signal);
  return {
    connection,
    usage,
    compaction: new LedgerCompaction(connection),
    checkIns: new CheckInRepository(connection, signal),
    stored: () => archive.export(DEFAULT_SETTINGS, 'UTC', NOW),
    /** Credits when it happened, as reports do; each brings a moment. */
    async live(history: readonly Attended[]) {
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
            silence: undefined,
            awaitPause: false,
          }),
        );
      }
    },
    async compact(rowsInStep?: number, when: CompactionInputs = occasion) {
      const compaction = new LedgerCompaction(connection, rowsInStep);
      while (await compaction.step(when));
    },
  };
}

type House = ReturnType<typeof house>;

/** What must never change: the totals a page reads, every sitting, the moments and the journal. */
async function kept({ usage, stored }: House) {
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

/** Attention of sittings as `kept` writes them, in ms. */
const attentionOf = (sittings: readonly string[]): number =>
  sittings
    .flatMap((sitting) => sitting.split(' ').slice(3))
    .reduce((sum, attention) => sum + Number(attention), 0);

/** The hours that are still rows of their own. */
const asRows = (usage: readonly UsageHour[]): UsageHour[] => usage.filter((hour) => 'id' in hour);

/** The ledger as it is in the end, but for the ids of what was made on the way. */
async function end(one: House) {
  const { spans, usage, sittings, pastDays } = await one.stored();
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

/** Enough old rows for several steps, all of different places so that none become one. */
const longHistory: readonly Attended[] = Array.from({ length: 180 }, (_, index) => ({
  site: index % 2 ? 'instagram' : 'x',
  ago: (32 + (index % 9)) * 24 * 60 + index * 7,
  minutes: 1,
  engagement: 'scrolling',
}));

/** Small enough to be killed at each of its writes: two days, two sites, hours and sittings that run over both. */
const shortHistory: readonly Attended[] = Array.from({ length: 10 }, (_, index) => ({
  site: index % 3 ? 'instagram' : 'x',
  ago: 34 * 24 * 60 - index * 170,
  minutes: 45,
  engagement: ENGAGEMENTS[index % 4] ?? 'lingering',
}));

const ROWS_IN_SHORT_STEP = 4;

describe('compaction', () => {
  it('changes no total, sitting, moment or word, leaves recent rows alone, and done twice is done once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const one = house();
        await one.live([...history].sort((a, b) => b.ago - a.ago));
        await one.checkIns.save(
          { ...EMPTY_CHECK_IN, mood: 1, gladThings: ['rain'] },
          '2026-09-01',
          NOW - 80 * DAY,
        );
        const [before, rows] = [await kept(one), await one.stored()];
        await one.compact();
        expect(await kept(one)).toEqual(before);

        const after = await one.stored();
        const recent = <Timed extends { end: number }>(all: readonly Timed[]) =>
          all.filter(({ end }) => end >= boundary.instant);
        expect(after.spans).toEqual(recent(rows.spans));
        expect(after.sittings).toEqual(recent(rows.sittings));
        expect(asRows(after.usage)).toEqual(rows.usage.filter(({ day }) => day >= boundary.day));

        await one.compact();
        expect(await one.stored()).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  it('takes away at most so many rows in a step', async () => {
    const one = house();
    await one.live(longHistory);
    const count = async () => {
      const { spans, usage, sittings } = await one.stored();
      return spans.length + asRows(usage).length + sittings.length;
    };
    let steps = 0;
    for (let more = true; more; steps++) {
      const before = await count();
      more = await one.compaction.step(occasion);
      expect(before - (await count())).toBeLessThanOrEqual(ROWS_IN_STEP);
    }
    expect(steps).toBeGreaterThan(2);
    expect(await count()).toBe(0);
  });

  it('killed at any write or between any two steps, keeps every total and comes to the same end later', async () => {
    const wanted = await uninterrupted(shortHistory);
    for (const moment of MOMENTS) {
      let deaths = 0;
      while (await survives(shortHistory, { moment, after: deaths }, wanted)) deaths += 1;
      // So many steps there are at least, and more writes than steps.
      expect(deaths).toBeGreaterThan(shortHistory.length / ROWS_IN_SHORT_STEP);
    }
  });

  it('killed in any history keeps every total and comes to the same end later', async () => {
    const death = fc.record({ moment: fc.constantFrom(...MOMENTS), after: fc.nat(30) });
    await fc.assert(
      fc.asyncProperty(histories, death, async (history, death) => {
        const inOrder = [...history].sort((a, b) => b.ago - a.ago);
        await survives(inOrder, death, await uninterrupted(inOrder));
      }),
      { numRuns: 60 },
    );
  });

  it('made by a clock that stays far ahead loses and doubles nothing of what was or what comes', async () => {
    const ahead = NOW + 365 * DAY;
    const early = { boundary: pastBoundary(ahead, calendar), calendar, now: ahead };
    await fc.assert(
      fc.asyncProperty(histories, fc.nat(60 * 24 * 60), async (history, between) => {
        const inOrder = [...history].sort((a, b) => b.ago - a.ago);
        const one = house();
        const other = house();
        const soFar = inOrder.filter(({ ago }) => ago >= between);
        // What comes begins after what was ended: a report sent twice is another matter.
        const toCome = inOrder.filter(({ ago, minutes }) => ago + minutes <= between);
        for (const each of [one, other]) await each.live(soFar);
        await one.compact(undefined, early);
        for (const each of [one, other]) await each.live(toCome);
        await one.compact(undefined, early);
        const [found, wanted] = [await kept(one), await kept(other)];
        expect(found.hours).toEqual(wanted.hours);
        // One that was under way is cut in two, with nothing lost between them.
        expect(attentionOf(found.sittings)).toBe(attentionOf(wanted.sittings));
        expect(found.sittings.length).toBeGreaterThanOrEqual(wanted.sittings.length);
      }),
      { numRuns: 40 },
    );
  });

  it('lets go of what stood against nudges once its days are past, in small steps, and of nothing else', async () => {
    const one = house();
    await one.live([{ site: 'x', ago: 40 * 24 * 60, minutes: 5, engagement: 'scrolling' }]);
    const database = await one.connection.open();
    const silenceAt = (at: number): Suppression & Row => ({
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
    const { instant } = occasion.boundary;
    const old = Array.from({ length: 25 }, (_, index) => instant - 1 - index * DAY);
    for (const at of [...old, instant, NOW]) await database.put('silences', silenceAt(at));
    const before = await kept(one);
    expect(await new LedgerCompaction(one.connection, 10).step(occasion)).toBe(true);
    expect(await database.count('silences')).toBeGreaterThanOrEqual(old.length + 2 - 10);
    await one.compact(10);
    const left = await database.getAllFromIndex('silences', 'at');
    expect(left.map(({ at }) => at)).toEqual([instant, NOW]);
    expect(await kept(one)).toEqual(before);
  });

  it('leaves nothing by which a late report could be credited twice', async () => {
    const one = house();
    const late: Attended = { site: 'x', ago: 40 * 24 * 60, minutes: 5, engagement: 'lingering' };
    await one.live([late]);
    await one.compact();
    const again = NOW - late.ago * MINUTE;
    await one.usage.credit(
      {
        site: 'x',
        spans: [{ surface: 'feed', engagement: 'lingering', start: again - 5 * MINUTE, end: again }],
        since: 0,
        now: NOW,
        calendar,
        sittingGap: 5 * MINUTE,
      },
      false,
      ({ sitting }) => ({ sitting, moment: undefined, silence: undefined, awaitPause: false }),
    );
    expect((await one.usage.hoursBetween('2026-01-01', '2026-12-31')).map(totalMs)).toEqual([5 * MINUTE]);
  });
});

/** When a browser can die: before a write, when one was made but not yet committed, or between two transactions. */
const MOMENTS = ['write', 'written', 'transaction'] as const;

interface Death {
  readonly moment: (typeof MOMENTS)[number];
  /** How many such moments pass first. */
  readonly after: number;
}

/** What the ledger comes to, before compaction and once it was done in one go. */
async function uninterrupted(history: readonly Attended[]) {
  const whole = house();
  await whole.live(history);
  const before = await kept(whole);
  await whole.compact(ROWS_IN_SHORT_STEP);
  return { before, end: await end(whole) };
}

/** Dies on the way, looks, and finishes. @returns whether it came to the death */
async function survives(
  history: readonly Attended[],
  death: Death,
  wanted: Awaited<ReturnType<typeof uninterrupted>>,
): Promise<boolean> {
  const one = house();
  await one.live(history);
  const died = await dies(one.connection, death, () => one.compact(ROWS_IN_SHORT_STEP));
  const { hours, sittings } = await kept(one);
  expect({ hours, sittings }).toEqual({ hours: wanted.before.hours, sittings: wanted.before.sittings });
  await one.compact(ROWS_IN_SHORT_STEP);
  expect(await end(one)).toEqual(wanted.end);
  return died;
}

/** Does work that dies: its transaction is undone, as the browser undoes it. @returns whether it came to that */
async function dies(
  connection: Connection,
  { moment, after }: Death,
  work: () => Promise<void>,
): Promise<boolean> {
  await connection.open();
  let left = after;
  const isNow = (here: Death['moment']): boolean => here === moment && left-- === 0;
  const { put, delete: remove } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  const killed = () => new DOMException('killed', 'AbortError');
  const mortal = <Write extends (...given: never[]) => IDBRequest>(write: Write) =>
    function (this: IDBObjectStore, ...given: Parameters<Write>) {
      if (isNow('write')) {
        this.transaction.abort();
        throw killed();
      }
      const request = write.apply(this, given);
      if (isNow('written')) request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
  IDBObjectStore.prototype.put = mortal(put) as typeof put;
  IDBObjectStore.prototype.delete = mortal(remove) as typeof remove;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<typeof transaction>) {
    if (isNow('transaction')) throw killed();
    return transaction.apply(this, given);
  } as typeof transaction;
  try {
    await work();
    return false;
  } catch {
    return true;
  } finally {
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.delete = remove;
    IDBDatabase.prototype.transaction = transaction;
  }
}
