import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUTURE_TOLERATED } from '../../../../lib/domain/attention/reported-spans';
import { ENGAGEMENTS, type Span } from '../../../../lib/domain/attention/span';
import { TAB_SWITCH_GAP } from '../../../../lib/domain/attention/tab-switch';
import { totalMs } from '../../../../lib/domain/attention/usage';
import type { Decision } from '../../../../lib/domain/nudges/decision';
import type { Moment } from '../../../../lib/domain/nudges/nudge';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { Archive } from '../../../../lib/storage/database/archive';
import { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import type { AttendedSpans } from '../../../../lib/storage/ledger/crediting';
import { LedgerCompaction } from '../../../../lib/storage/ledger/ledger-compaction';
import { moment as momentWith } from '../../../builders/domain-rows';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOON = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const calendar = { timeZone: 'UTC', dayStartHour: 4 };

const scrolled = (start: number, end: number): Span => ({
  surface: 'feed',
  engagement: 'scrolling',
  start: NOON + start,
  end: NOON + end,
});

const attended = (spans: readonly Span[], more: Partial<AttendedSpans> = {}): AttendedSpans => ({
  site: 'instagram',
  spans,
  since: 0,
  now: NOON + 60 * MINUTE,
  calendar,
  sittingGap: 5 * MINUTE,
  ...more,
});

const undecided = ({ sitting }: { sitting: Decision['sitting'] }): Decision => ({
  sitting,
  moment: undefined,
  silence: undefined,
  awaitPause: false,
});

const moment: Moment = momentWith({ at: NOON, outcome: 'shown' });

function ledger() {
  const connection = freshConnection();
  const signal = countingSignal();
  const archive = new Archive(connection, signal);
  return {
    signal,
    usage: new AttentionLedger(connection, signal),
    compaction: new LedgerCompaction(connection),
    stored: () => archive.export(DEFAULT_SETTINGS, 'UTC', NOON),
  };
}

describe('crediting a report', () => {
  it('stores hours, spans and the sitting, and says that something changed', async () => {
    const { usage, signal, stored } = ledger();
    await usage.credit(attended([scrolled(-5_000, 10_000)]), false, undecided);
    const { usage: hours, spans, sittings } = await stored();
    expect(hours.map(({ day, hour, passiveMs, activeMs }) => ({ day, hour, passiveMs, activeMs }))).toEqual(
      expect.arrayContaining([
        { day: '2026-11-22', hour: 11, passiveMs: 5_000, activeMs: 0 },
        { day: '2026-11-22', hour: 12, passiveMs: 10_000, activeMs: 0 },
      ]),
    );
    expect(hours).toHaveLength(2);
    expect(spans).toHaveLength(1);
    expect(sittings).toMatchObject([{ site: 'instagram', passiveMs: 15_000, streakMs: 15_000 }]);
    expect(signal.announced()).toBe(1);
  });

  it('keeps one row for a stretch that several reports continue', async () => {
    const { usage, stored } = ledger();
    for (const start of [0, 15_000, 30_000]) {
      await usage.credit(attended([scrolled(start, start + 15_000)]), false, undecided);
    }
    const { spans } = await stored();
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({ start: NOON, end: NOON + 45_000 });
  });

  it('credits a report that arrives twice once', async () => {
    const { usage, stored } = ledger();
    const report = attended([scrolled(0, 15_000)]);
    await usage.credit(report, false, undecided);
    await usage.credit(report, false, undecided);
    const { usage: hours, sittings } = await stored();
    expect(hours.map(totalMs)).toEqual([15_000]);
    expect(sittings).toMatchObject([{ passiveMs: 15_000, streakMs: 15_000 }]);
  });

  it('lets one page earn at any instant, whatever the sites', async () => {
    const { usage, stored } = ledger();
    await usage.credit(attended([scrolled(0, 10_000)]), false, undecided);
    await usage.credit(attended([scrolled(5_000, 12_000)], { site: 'x' }), false, undecided);
    const { usage: hours } = await stored();
    expect(Object.fromEntries(hours.map((row) => [row.site, totalMs(row)]))).toEqual({
      instagram: 10_000,
      x: 2_000,
    });
  });

  it('loses nothing where attention passes from one page to another', async () => {
    const { usage, stored } = ledger();
    await usage.credit(attended([scrolled(0, 10_000)]), false, undecided);
    await usage.credit(attended([scrolled(10_040, 15_000)], { site: 'x' }), false, undecided);
    const { usage: hours, spans } = await stored();
    expect(hours.map(totalMs).sort()).toEqual([10_000, 5_000]);
    expect(spans.map(({ start, end }) => [start - NOON, end - NOON]).sort()).toEqual([
      [0, 10_000],
      [10_000, 15_000],
    ]);
  });

  it('credits nothing from before the site was turned on', async () => {
    const { usage, stored } = ledger();
    await usage.credit(attended([scrolled(0, 10_000)], { since: NOON + 8_000 }), false, undecided);
    expect((await stored()).usage.map(totalMs)).toEqual([2_000]);
  });

  it('stores the moment of a decision and hands it back with its id', async () => {
    const { usage, stored } = ledger();
    const kept = await usage.credit(attended([scrolled(0, 1_000)]), false, ({ sitting }) => ({
      sitting,
      moment,
      silence: undefined,
      awaitPause: false,
    }));
    expect((await stored()).moments).toEqual([kept.moment]);
    expect(kept.moment).toMatchObject(moment);
  });

  it('shows a decision the moments of the last fortnight, oldest first', async () => {
    const { usage } = ledger();
    const ages = [1, 20, 13];
    for (const days of ages) {
      const at = NOON - days * 24 * 60 * MINUTE;
      await usage.credit(attended([]), false, () => ({
        sitting: undefined,
        moment: { ...moment, at },
        silence: undefined,
        awaitPause: false,
      }));
    }
    let seen: readonly Moment[] = [];
    await usage.credit(attended([], { now: NOON }), false, (standing) => {
      seen = standing.moments;
      return undecided(standing);
    });
    expect(seen.map(({ at }) => (NOON - at) / (24 * 60 * MINUTE))).toEqual([13, 1]);
  });

  it('stores nothing at all when something of it fails', async () => {
    const { usage, signal, stored } = ledger();
    const failing = usage.credit(attended([scrolled(0, 1_000)]), false, () => {
      throw new Error('no decision today');
    });
    await expect(failing).rejects.toThrow('no decision today');
    const { usage: hours, spans, sittings, moments } = await stored();
    expect([hours, spans, sittings, moments].flat()).toEqual([]);
    expect(signal.announced()).toBe(0);
  });

  it('holds: hours, spans and sittings agree, and no instant counts twice, for any reports in any order', async () => {
    const span = fc
      .record({
        start: fc.integer({ min: 0, max: 100 }),
        length: fc.integer({ min: 1, max: 30 }),
        engagement: fc.constantFrom(...ENGAGEMENTS),
      })
      .map(({ start, length, engagement }) => ({
        ...scrolled(start * MINUTE, (start + length) * MINUTE),
        engagement,
      }));
    const reports = fc.array(
      fc.record({ site: fc.constantFrom('instagram', 'x'), spans: fc.array(span, { maxLength: 3 }) }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(reports, async (all) => {
        const { usage, stored } = ledger();
        for (const { site, spans } of all) {
          await usage.credit(attended(spans, { site, now: NOON + 130 * MINUTE }), false, undecided);
        }
        const { usage: hours, spans, sittings } = await stored();
        const minutes = new Set(
          all.flatMap((report) =>
            report.spans.flatMap(({ start, end }) =>
              Array.from({ length: (end - start) / MINUTE }, (_, index) => start / MINUTE + index),
            ),
          ),
        );
        const sum = (rows: readonly number[]) => rows.reduce((total, value) => total + value, 0);
        expect(sum(hours.map(totalMs))).toBe(minutes.size * MINUTE);
        expect(sum(spans.map(({ start, end }) => end - start))).toBe(minutes.size * MINUTE);
        expect(sum(sittings.map(totalMs))).toBe(minutes.size * MINUTE);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a clock that is set back', () => {
  const reportEvery = 15_000;

  it('lets the time that comes again earn, and keeps what was earned before', async () => {
    const { usage, stored } = ledger();
    const report = (start: number, end: number) =>
      usage.credit(attended([scrolled(start, end)], { now: NOON + end }), false, undecided);
    for (let at = 0; at < 60 * MINUTE; at += MINUTE) await report(at, at + MINUTE);
    for (let at = 0; at < 60 * MINUTE; at += MINUTE) await report(at, at + MINUTE);
    const { usage: hours, sittings } = await stored();
    expect(hours.map(totalMs)).toEqual([120 * MINUTE]);
    expect(sittings.reduce((total, sitting) => total + totalMs(sitting), 0)).toBe(120 * MINUTE);
  });

  it('changes nothing of what was earned just before', async () => {
    const { usage, stored } = ledger();
    const report = (start: number, end: number, now: number) =>
      usage.credit(attended([scrolled(start, end)], { now: NOON + now }), false, undecided);
    await report(0, 9_950, 10_000);
    await report(20_000, 30_000, 30_000);
    // Set back by 15 s: what is dated from now on begins before the end of what was stored.
    await report(10_000, 12_000, 12_000);
    const { spans } = await stored();
    expect(spans.map(({ start, end }) => [start - NOON, end - NOON])).toEqual([[0, 12_000]]);
  });

  it('holds: whenever and however far it is set, nothing is lost but steps as small as a report', async () => {
    const steps = fc.array(
      fc.record({
        reports: fc.integer({ min: 1, max: 20 }),
        by: fc.oneof(fc.integer({ min: -90 * MINUTE, max: 90 * MINUTE }), fc.constant(0)),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { usage, stored } = ledger();
        let at = 0;
        let attendedFor = 0;
        let backBy = 0;
        let switches = 0;
        for (const { reports, by } of all) {
          for (let sent = 0; sent < reports; sent += 1) {
            at += reportEvery;
            attendedFor += reportEvery;
            // Of two engagements, so that a report is not one row.
            const middle = at - reportEvery / 3;
            const spans = [
              scrolled(at - reportEvery, middle),
              { ...scrolled(middle, at), engagement: 'lingering' as const },
            ];
            await usage.credit(attended(spans, { now: NOON + at }), false, undecided);
          }
          at += by;
          if (by < 0 && -by <= reportEvery + FUTURE_TOLERATED) backBy -= by;
          // Such a step looks like a switch of pages.
          if (by > 0 && by < TAB_SWITCH_GAP) switches += by;
        }
        const sum = (await stored()).usage.reduce((total, hour) => total + totalMs(hour), 0);
        expect(sum).toBeLessThanOrEqual(attendedFor + switches);
        expect(sum).toBeGreaterThanOrEqual(attendedFor - backBy);
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading hours', () => {
  it('gives those of the days asked for, both included', async () => {
    const { usage } = ledger();
    const day = 24 * 60 * MINUTE;
    await usage.credit(
      attended([0, 1, 2, 3].map((days) => scrolled(days * day, days * day + 1_000))),
      false,
      undecided,
    );
    const hours = await usage.hoursBetween('2026-11-23', '2026-11-24');
    expect(hours.map(({ day: of }) => of)).toEqual(['2026-11-23', '2026-11-24']);
  });
});

describe('reading attention', () => {
  const DAY = 24 * 60 * MINUTE;
  const at = (days: number, hours: number) => days * DAY + hours * 60 * MINUTE;
  /** Three days, each with a sitting at noon; the second's last one goes on past its end, at four in the morning. */
  const reports = [
    scrolled(at(0, 0), at(0, 0) + MINUTE),
    scrolled(at(1, 0), at(1, 0) + MINUTE),
    scrolled(at(1, 16) - MINUTE, at(1, 16) + MINUTE),
    scrolled(at(2, 0), at(2, 0) + MINUTE),
  ];
  const written = async () => {
    const all = ledger();
    for (const report of reports) {
      await all.usage.credit(attended([report], { now: report.end }), false, undecided);
    }
    return all;
  };
  const plain = async (usage: AttentionLedger, first: string, last: string) => {
    const rows = await usage.attentionBetween(first, last, calendar);
    return {
      hours: rows.usage.map(({ day, hour, passiveMs }) => `${day} ${hour} ${passiveMs / MINUTE}`).sort(),
      sittings: rows.sittings.map(({ start, end }) => [(start - NOON) / MINUTE, (end - NOON) / MINUTE]),
    };
  };
  const second = {
    hours: ['2026-11-23 12 1', '2026-11-23 3 1'],
    sittings: [
      [24 * 60, 24 * 60 + 1],
      [40 * 60 - 1, 40 * 60 + 1],
    ],
  };

  it('gives the hours of some days, and the sittings that began on them', async () => {
    const { usage } = await written();
    expect(await plain(usage, '2026-11-23', '2026-11-23')).toEqual(second);
    expect((await plain(usage, '2026-11-22', '2026-11-24')).sittings).toHaveLength(4);
    expect(await plain(usage, '2026-11-25', '2026-12-01')).toEqual({ hours: [], sittings: [] });
  });

  it.each([1, 2, 3])('gives the same when %i of the days have become past', async (days) => {
    const { usage, compaction } = await written();
    const before = await plain(usage, '2026-11-22', '2026-11-24');
    const instant = NOON + at(days, -8);
    const boundary = { day: `2026-11-${22 + days}`, instant };
    while (await compaction.step({ boundary, calendar, now: NOON + 40 * DAY }));
    expect(await plain(usage, '2026-11-23', '2026-11-23')).toEqual(second);
    expect(await plain(usage, '2026-11-22', '2026-11-24')).toEqual(before);
    expect(await usage.firstDay()).toBe('2026-11-22');
  });

  it('knows of no first day before anything was measured', async () => {
    expect(await ledger().usage.firstDay()).toBeUndefined();
  });
});
