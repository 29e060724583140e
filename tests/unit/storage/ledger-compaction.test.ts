import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pastBoundary } from '../../../lib/domain/compaction';
import type { Decision } from '../../../lib/domain/decision';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { ENGAGEMENTS } from '../../../lib/domain/span';
import { sumBy, totalMs, type UsageHour } from '../../../lib/domain/usage';
import { Archive } from '../../../lib/storage/archive';
import type { Connection } from '../../../lib/storage/database';
import { JournalRepository } from '../../../lib/storage/journal-repository';
import { LedgerCompaction, ROWS_IN_STEP } from '../../../lib/storage/ledger-compaction';
import { UsageRepository } from '../../../lib/storage/usage-repository';
import { countingSignal, freshConnection } from './in-memory';

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
  const usage = new UsageRepository(connection, signal);
  const archive = new Archive(connection, signal);
  return {
    connection,
    usage,
    compaction: new LedgerCompaction(connection),
    journal: new JournalRepository(connection, signal),
    stored: () => archive.exported(DEFAULT_SETTINGS, 'UTC', NOW),
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
          ({ sitting }): Decision => ({
            sitting,
            moment: {
              at: end,
              day: '2026-10-01',
              site,
              surface: 'feed',
              family: 'notice',
              number: 1,
              streakMs: 1,
              outcome: 'shown',
            },
            awaitPause: false,
          }),
        );
      }
    },
    async compact() {
      const compaction = new LedgerCompaction(connection);
      while (await compaction.step(occasion));
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

describe('compaction', () => {
  it('changes no total, sitting, moment or word, leaves recent rows alone, and done twice is done once', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const one = house();
        await one.live([...history].sort((a, b) => b.ago - a.ago));
        await one.journal.keepCheckIn(
          { mood: 1, comparison: null, prompt: null, gladThings: ['rain'] },
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

  it('killed anywhere, keeps every total, and comes to the same end when it is taken up again', async () => {
    const whole = house();
    await whole.live(longHistory);
    const before = await kept(whole);
    await whole.compact();
    const wanted = await end(whole);

    // Each time it dies a few requests later; the transaction it is in is then undone by the browser.
    for (let lasts = 1, died = true; died; lasts += 37) {
      const one = house();
      await one.live(longHistory);
      died = await dies(one.connection, lasts, () => one.compact());
      const found = await kept(one);
      expect({ hours: found.hours, sittings: found.sittings }).toEqual({
        hours: before.hours,
        sittings: before.sittings,
      });
      await one.compact();
      expect(await end(one)).toEqual(wanted);
    }
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
      ({ sitting }) => ({ sitting, moment: undefined, awaitPause: false }),
    );
    expect((await one.usage.hoursBetween('2026-01-01', '2026-12-31')).map(totalMs)).toEqual([5 * MINUTE]);
  });
});

/** Does work during which, after so many writes, every further one fails. @returns whether it came to that */
async function dies(connection: Connection, lasts: number, work: () => Promise<void>): Promise<boolean> {
  await connection.open();
  let left = lasts;
  const { put, delete: remove } = IDBObjectStore.prototype;
  const mortal = <Write extends (...given: never[]) => unknown>(write: Write) =>
    function (this: IDBObjectStore, ...given: Parameters<Write>) {
      left -= 1;
      if (left < 0) {
        this.transaction.abort();
        throw new DOMException('killed', 'AbortError');
      }
      return write.apply(this, given);
    };
  IDBObjectStore.prototype.put = mortal(put) as typeof put;
  IDBObjectStore.prototype.delete = mortal(remove) as typeof remove;
  try {
    await work();
    return false;
  } catch {
    return true;
  } finally {
    IDBObjectStore.prototype.put = put;
    IDBObjectStore.prototype.delete = remove;
  }
}
