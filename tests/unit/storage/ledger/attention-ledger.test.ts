import { describe, expect, it } from 'vitest';
import type { AttentionLedger } from '../../../../lib/storage/ledger/attention-ledger';
import { MINUTE } from '../../../builders/domain-rows';
import { attended, ledgerInMemory, NOON, noNudge, scrolled } from '../../../builders/ledger-in-memory';

const calendar = { timeZone: 'UTC', dayStartHour: 4 };

describe('reading hours', () => {
  it('gives the hours of the given days, both included', async () => {
    const { ledger } = ledgerInMemory();
    const day = 24 * 60 * MINUTE;
    await ledger.credit(
      attended([0, 1, 2, 3].map((days) => scrolled(days * day, days * day + 1_000))),
      false,
      noNudge,
    );
    const hours = await ledger.hoursBetween('2026-11-23', '2026-11-24');
    expect(hours.map(({ day: of }) => of)).toEqual(['2026-11-23', '2026-11-24']);
  });
});

it('the sites without any time are found, and those with an id that begins alike are told apart', async () => {
  const { ledger } = ledgerInMemory();
  const site = 'nearby.example';
  await ledger.credit(attended([scrolled(0, MINUTE)], { site }), false, noNudge);
  const sites = ['nearby', site, 'nearby.example.org', 'x'];
  expect(await ledger.unvisitedOf(sites)).toEqual(['nearby', 'nearby.example.org', 'x']);
});

describe('reading attention', () => {
  const DAY = 24 * 60 * MINUTE;
  const at = (days: number, hours: number) => days * DAY + hours * 60 * MINUTE;
  /**
   * Three days, each with a sitting at noon. The second day's last sitting goes on after its end at four in the
   * morning.
   */
  const reports = [
    scrolled(at(0, 0), at(0, 0) + MINUTE),
    scrolled(at(1, 0), at(1, 0) + MINUTE),
    scrolled(at(1, 16) - MINUTE, at(1, 16) + MINUTE),
    scrolled(at(2, 0), at(2, 0) + MINUTE),
  ];
  const written = async () => {
    const all = ledgerInMemory();
    for (const report of reports) {
      await all.ledger.credit(attended([report], { now: report.end }), false, noNudge);
    }
    return all;
  };
  const plain = async (ledger: AttentionLedger, first: string, last: string) => {
    const rows = await ledger.attentionBetween(first, last, calendar);
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
    const { ledger } = await written();
    expect(await plain(ledger, '2026-11-23', '2026-11-23')).toEqual(second);
    expect((await plain(ledger, '2026-11-22', '2026-11-24')).sittings).toHaveLength(4);
    expect(await plain(ledger, '2026-11-25', '2026-12-01')).toEqual({ hours: [], sittings: [] });
  });

  it.each([1, 2, 3])('gives the same after %i of the days were compacted', async (days) => {
    const { ledger, compaction } = await written();
    const before = await plain(ledger, '2026-11-22', '2026-11-24');
    const instant = NOON + at(days, -8);
    const boundary = { day: `2026-11-${22 + days}`, instant };
    while (await compaction.step({ boundary, calendar, now: NOON + 40 * DAY }));
    expect(await plain(ledger, '2026-11-23', '2026-11-23')).toEqual(second);
    expect(await plain(ledger, '2026-11-22', '2026-11-24')).toEqual(before);
    expect(await ledger.firstDay()).toBe('2026-11-22');
  });

  it('gives no first day before anything was measured', async () => {
    expect(await ledgerInMemory().ledger.firstDay()).toBeUndefined();
  });
});

describe('reading spans', () => {
  it('gives the spans on a site that ended in a period, and none on another site', async () => {
    const { ledger } = ledgerInMemory();
    const minutes = (from: number, until: number) => scrolled(from * MINUTE, until * MINUTE);
    await ledger.credit(attended([minutes(0, 4), minutes(5, 9), minutes(10, 14)]), false, noNudge);
    await ledger.credit(attended([minutes(6, 8), minutes(20, 22)], { site: 'x' }), false, noNudge);
    const ends = async (site: string, from: number, until: number) =>
      (await ledger.spansOn(site, NOON + from * MINUTE, NOON + until * MINUTE)).map(
        ({ end }) => (end - NOON) / MINUTE,
      );
    expect(await ends('instagram', 5, 14)).toEqual([9, 14]);
    expect(await ends('instagram', 30, 30)).toEqual([]);
  });
});
