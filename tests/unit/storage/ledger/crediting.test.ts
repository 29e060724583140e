import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUTURE_TOLERATED } from '../../../../lib/domain/attention/credit-rules';
import { ENGAGEMENTS } from '../../../../lib/domain/attention/span';
import { TAB_SWITCH_GAP } from '../../../../lib/domain/attention/tab-switch';
import { totalMs } from '../../../../lib/domain/attention/usage';
import type { Moment } from '../../../../lib/domain/nudges/nudge';
import { MINUTE, moment as momentWith } from '../../../builders/domain-rows';
import { attended, ledgerInMemory, NOON, noNudge, scrolled } from '../../../builders/ledger-in-memory';

const moment: Moment = momentWith({ at: NOON, outcome: 'shown' });

describe('crediting a report', () => {
  it('stores hours, spans and the sitting, and announces a change', async () => {
    const { ledger, signal, stored } = ledgerInMemory();
    await ledger.credit(attended([scrolled(-5_000, 10_000)]), false, noNudge);
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

  it('stores one row for a span that several reports continue', async () => {
    const { ledger, stored } = ledgerInMemory();
    for (const start of [0, 15_000, 30_000]) {
      await ledger.credit(attended([scrolled(start, start + 15_000)]), false, noNudge);
    }
    const { spans } = await stored();
    expect(spans).toHaveLength(1);
    expect(spans[0]).toMatchObject({ start: NOON, end: NOON + 45_000 });
  });

  it('credits a report once when it arrives twice', async () => {
    const { ledger, stored } = ledgerInMemory();
    const report = attended([scrolled(0, 15_000)]);
    await ledger.credit(report, false, noNudge);
    await ledger.credit(report, false, noNudge);
    const { usage: hours, sittings } = await stored();
    expect(hours.map(totalMs)).toEqual([15_000]);
    expect(sittings).toMatchObject([{ passiveMs: 15_000, streakMs: 15_000 }]);
  });

  it('credits only one page at any time, whatever the sites', async () => {
    const { ledger, stored } = ledgerInMemory();
    await ledger.credit(attended([scrolled(0, 10_000)]), false, noNudge);
    await ledger.credit(attended([scrolled(5_000, 12_000)], { site: 'x' }), false, noNudge);
    const { usage: hours } = await stored();
    expect(Object.fromEntries(hours.map((row) => [row.site, totalMs(row)]))).toEqual({
      instagram: 10_000,
      x: 2_000,
    });
  });

  it('loses nothing when attention moves from one page to another', async () => {
    const { ledger, stored } = ledgerInMemory();
    await ledger.credit(attended([scrolled(0, 10_000)]), false, noNudge);
    await ledger.credit(attended([scrolled(10_040, 15_000)], { site: 'x' }), false, noNudge);
    const { usage: hours, spans } = await stored();
    expect(hours.map(totalMs).sort()).toEqual([10_000, 5_000]);
    expect(spans.map(({ start, end }) => [start - NOON, end - NOON]).sort()).toEqual([
      [0, 10_000],
      [10_000, 15_000],
    ]);
  });

  it('credits nothing from before the site was turned on', async () => {
    const { ledger, stored } = ledgerInMemory();
    await ledger.credit(attended([scrolled(0, 10_000)], { since: NOON + 8_000 }), false, noNudge);
    expect((await stored()).usage.map(totalMs)).toEqual([2_000]);
  });

  it('stores the moment of a decision and returns it with its id', async () => {
    const { ledger, stored } = ledgerInMemory();
    const kept = await ledger.credit(attended([scrolled(0, 1_000)]), false, ({ sitting }) => ({
      sitting,
      moment,
      suppression: undefined,
      awaitPause: false,
    }));
    expect((await stored()).moments).toEqual([kept.moment]);
    expect(kept.moment).toMatchObject(moment);
  });

  it('gives a decision the moments of the last fortnight, oldest first', async () => {
    const { ledger } = ledgerInMemory();
    const ages = [1, 20, 13];
    for (const days of ages) {
      const at = NOON - days * 24 * 60 * MINUTE;
      await ledger.credit(attended([]), false, () => ({
        sitting: undefined,
        moment: { ...moment, at },
        suppression: undefined,
        awaitPause: false,
      }));
    }
    let seen: readonly Moment[] = [];
    await ledger.credit(attended([], { now: NOON }), false, (standing) => {
      seen = standing.moments;
      return noNudge(standing);
    });
    expect(seen.map(({ at }) => (NOON - at) / (24 * 60 * MINUTE))).toEqual([13, 1]);
  });

  it('stores nothing at all when a part of it fails', async () => {
    const { ledger, signal, stored } = ledgerInMemory();
    const failing = ledger.credit(attended([scrolled(0, 1_000)]), false, () => {
      throw new Error('no decision today');
    });
    await expect(failing).rejects.toThrow('no decision today');
    const { usage: hours, spans, sittings, moments } = await stored();
    expect([hours, spans, sittings, moments].flat()).toEqual([]);
    expect(signal.announced()).toBe(0);
  });

  it('keeps hours, spans and sittings equal and counts no time twice, for any reports in any order', async () => {
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
        const { ledger, stored } = ledgerInMemory();
        for (const { site, spans } of all) {
          await ledger.credit(attended(spans, { site, now: NOON + 130 * MINUTE }), false, noNudge);
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

  it('credits the time that passes a second time, and keeps what was credited before', async () => {
    const { ledger, stored } = ledgerInMemory();
    const report = (start: number, end: number) =>
      ledger.credit(attended([scrolled(start, end)], { now: NOON + end }), false, noNudge);
    for (let at = 0; at < 60 * MINUTE; at += MINUTE) await report(at, at + MINUTE);
    for (let at = 0; at < 60 * MINUTE; at += MINUTE) await report(at, at + MINUTE);
    const { usage: hours, sittings } = await stored();
    expect(hours.map(totalMs)).toEqual([120 * MINUTE]);
    expect(sittings.reduce((total, sitting) => total + totalMs(sitting), 0)).toBe(120 * MINUTE);
  });

  it('does not change what was credited just before', async () => {
    const { ledger, stored } = ledgerInMemory();
    const report = (start: number, end: number, now: number) =>
      ledger.credit(attended([scrolled(start, end)], { now: NOON + now }), false, noNudge);
    await report(0, 9_950, 10_000);
    await report(20_000, 30_000, 30_000);
    // The clock is set back by 15 s: the next span begins before the end of the stored one.
    await report(10_000, 12_000, 12_000);
    const { spans } = await stored();
    expect(spans.map(({ start, end }) => [start - NOON, end - NOON])).toEqual([[0, 12_000]]);
  });

  it('loses no more than steps as small as a report, whenever and however far it is set', async () => {
    const steps = fc.array(
      fc.record({
        reports: fc.integer({ min: 1, max: 20 }),
        by: fc.oneof(fc.integer({ min: -90 * MINUTE, max: 90 * MINUTE }), fc.constant(0)),
      }),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { ledger, stored } = ledgerInMemory();
        let at = 0;
        let attendedFor = 0;
        let backBy = 0;
        let switches = 0;
        for (const { reports, by } of all) {
          for (let sent = 0; sent < reports; sent += 1) {
            at += reportEvery;
            attendedFor += reportEvery;
            // Two engagements, so that a report is more than one row.
            const middle = at - reportEvery / 3;
            const spans = [
              scrolled(at - reportEvery, middle),
              { ...scrolled(middle, at), engagement: 'lingering' as const },
            ];
            await ledger.credit(attended(spans, { now: NOON + at }), false, noNudge);
          }
          at += by;
          if (by < 0 && -by <= reportEvery + FUTURE_TOLERATED) backBy -= by;
          // Such a step looks like a switch of tabs.
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
