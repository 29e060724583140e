import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalMs, type UsageHour, usageHours } from '../../../../../lib/domain/attention/usage';
import { dayAfter, daysOf, weekAfter } from '../../../../../lib/domain/time/days';
import { DAY, HOUR, instant, MINUTE, SECOND, span, usageHour } from '../../../../builders/domain-rows';
import { dailyMinutes, FOUR_EARLIER_WEEKS, factsAbout, WEEK } from '../../../../builders/fact-inputs';
import { checkIn } from '../../../../builders/journal-rows';

describe('the facts about a week', () => {
  it('are none without attention, whatever came before', () => {
    expect(factsAbout([]).facts).toEqual([]);
    expect(factsAbout([1, 2, 3].flatMap((weeksBack) => dailyMinutes(weeksBack, 60))).facts).toEqual([]);
  });

  it('with one visit are when and where it was, and that it was little', () => {
    expect(factsAbout([usageHour('2026-11-18', 13, { passiveMs: 40 * SECOND })]).facts).toEqual([
      {
        kind: 'activeDays',
        days: [{ day: '2026-11-18', ms: 40 * SECOND }],
        measuredDays: 7,
        ms: 40 * SECOND,
      },
      {
        kind: 'topSite',
        site: 'instagram',
        ms: 40 * SECOND,
        totalMs: 40 * SECOND,
        sites: [{ site: 'instagram', passiveMs: 40 * SECOND, activeMs: 0 }],
      },
      {
        kind: 'busiestHours',
        from: 13,
        to: 14,
        share: 1,
        ms: 40 * SECOND,
        totalMs: 40 * SECOND,
        isLittleTime: true,
      },
    ]);
  });

  it('that is not over are all about the same days, those that are over', () => {
    const rows = [
      ...FOUR_EARLIER_WEEKS,
      ...dailyMinutes(0, 30),
      usageHour('2026-11-18', 9, { site: 'x', passiveMs: 500 * MINUTE }),
    ];
    const { fact } = factsAbout(rows, { today: '2026-11-18' });
    expect([
      fact('totalTime')?.ms,
      fact('passiveShare')?.ms,
      fact('topSite')?.totalMs,
      fact('busiestHours')?.totalMs,
    ]).toEqual(Array.from({ length: 4 }, () => 30 * MINUTE));
    expect(fact('topSite')?.site).toBe('instagram');
  });

  it('do not count days before the first measurement as days without time', () => {
    const { fact } = factsAbout(dailyMinutes(0, 0, 0, 0, 20), {
      today: '2026-11-21',
      firstDay: '2026-11-18',
    });
    expect(fact('activeDays')).toEqual({
      kind: 'activeDays',
      days: [{ day: '2026-11-19', ms: 20 * MINUTE }],
      measuredDays: 4,
      ms: 20 * MINUTE,
    });
  });

  it.each([
    ['2026-W13', '2026-03-23T04:00:00+01:00', '2026-03-30T04:00:00+02:00', 167],
    ['2026-W43', '2026-10-19T04:00:00+02:00', '2026-10-26T04:00:00+01:00', 169],
  ])('in which clocks change (%s) count each of its hours', (week, from, to, hours) => {
    const calendar = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
    const rows = usageHours('x', [span(instant(from), instant(to))], calendar);
    const { facts } = factsAbout(rows, { today: '2027-01-01', period: week });
    expect(facts[0]).toMatchObject({ kind: 'activeDays', measuredDays: 7, ms: hours * HOUR });
    // The hour that is repeated or skipped begins at two.
    expect(facts[2]).toMatchObject({ kind: 'busiestHours', ms: (hours === 169 ? 22 : 21) * HOUR });
  });
});

describe('the facts about a year', () => {
  it('do not include any comparison', () => {
    const rows = ['2023', '2024', '2025', '2026'].map((year) =>
      usageHour(`${year}-03-29`, 20, { passiveMs: 40 * MINUTE }),
    );
    const { kinds, fact } = factsAbout(rows, { today: '2027-01-01', period: '2026' });
    expect(kinds).toEqual(['activeDays', 'topSite', 'busiestHours']);
    expect(fact('activeDays')).toMatchObject({ measuredDays: 365, ms: 40 * MINUTE });
  });

  it('are about that year only, out of ten years of heavy use', () => {
    const first = instant('2017-01-01T12:00:00Z');
    const rows = Array.from({ length: 3_652 }, (_, at) =>
      new Date(first + at * DAY).toISOString().slice(0, 10),
    ).flatMap((day) =>
      [9, 13, 20, 21].map((hour, at) =>
        usageHour(day, hour, { site: `site-${at % 2}`, passiveMs: hour * MINUTE, activeMs: MINUTE }),
      ),
    );
    for (const year of ['2017', '2020', '2026']) {
      const days = year === '2020' ? 366 : 365;
      const { fact } = factsAbout(rows, { today: '2027-01-01', period: year });
      // On each day: 9 + 13 + 20 + 21 minutes of passive time, and a minute of active time in each of the four hours.
      expect(fact('activeDays')).toMatchObject({ measuredDays: days, ms: days * 67 * MINUTE });
      expect(fact('topSite')).toMatchObject({ site: 'site-1', ms: days * 36 * MINUTE });
      expect(fact('busiestHours')).toMatchObject({ from: 20, to: 22, ms: days * 43 * MINUTE });
    }
  });
});

describe('the facts about any week', () => {
  const sites = fc.constantFrom('instagram', 'x', 'reddit');
  const rowsOfWeek = (weeksBack: number) =>
    fc.array(
      fc
        .tuple(fc.nat(6), fc.nat(23), sites, fc.nat(3 * HOUR), fc.nat(HOUR))
        .map(([day, hour, site, passiveMs, activeMs]) =>
          usageHour(daysOf(weekAfter(WEEK, -weeksBack))[day] as string, hour, { site, passiveMs, activeMs }),
        ),
      { maxLength: 12 },
    );
  const weeks = fc.tuple(...[0, 1, 2, 3, 4, 8, 9].map(rowsOfWeek)).map((lists) => lists.flat());
  const checkInsOfWeek = fc.array(
    fc
      .record({
        mood: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
        comparison: fc.constantFrom('lifted' as const, 'same' as const, 'lower' as const, null),
      })
      .map((answers) => checkIn({ day: '2026-11-18', ...answers })),
    { maxLength: 5 },
  );
  const todays = fc.nat(9).map((days) => dayAfter('2026-11-16', days));

  it('are three to five when there is any attention, and none otherwise', () => {
    fc.assert(
      fc.property(weeks, todays, checkInsOfWeek, (rows, today, checkIns) => {
        const { facts, kinds } = factsAbout(rows, { today, checkIns });
        const hasTime = rows.some((row) => daysOf(WEEK).includes(row.day) && totalMs(row) > 0);
        expect(facts.length).toBeGreaterThanOrEqual(hasTime ? 3 : 0);
        expect(facts.length).toBeLessThanOrEqual(hasTime ? 5 : 0);
        expect(new Set(kinds).size).toBe(kinds.length);
      }),
    );
  });

  it('never contradict the rows', () => {
    const sum = (rows: readonly UsageHour[]) => rows.reduce((all, row) => all + totalMs(row), 0);
    fc.assert(
      fc.property(weeks, todays, (rows, today) => {
        const { fact } = factsAbout(rows, { today });
        const [total, passive, topSite, hours] = [
          fact('totalTime'),
          fact('passiveShare'),
          fact('topSite'),
          fact('busiestHours'),
        ];
        const counted = rows.filter(({ day }) => daysOf(WEEK).includes(day) && (!total || day < today));
        if (total) {
          expect(total.ms).toBe(sum(counted));
          expect(total.baselineMs.length).toBeGreaterThanOrEqual(3);
          const below = total.baselineMs.filter((ms) => ms <= total.typicalMs).length;
          const above = total.baselineMs.filter((ms) => ms >= total.typicalMs).length;
          expect(Math.min(below, above) * 2).toBeGreaterThanOrEqual(total.baselineMs.length);
          if (total.trend === 'more') expect(total.ms).toBeGreaterThan(total.typicalMs);
          if (total.trend === 'less') expect(total.ms).toBeLessThan(total.typicalMs);
        }
        if (passive) {
          const passiveMs = counted.reduce((all, row) => all + row.passiveMs, 0);
          expect(passive.share * sum(counted)).toBeCloseTo(passiveMs, 0);
          if (passive.trend === 'more') expect(passive.share).toBeGreaterThan(passive.typicalShare);
          if (passive.trend === 'less') expect(passive.share).toBeLessThan(passive.typicalShare);
        }
        for (const { site } of topSite ? counted : []) {
          expect(topSite?.ms).toBeGreaterThanOrEqual(sum(counted.filter((row) => row.site === site)));
        }
        if (hours) {
          const length = (hours.to - hours.from + 24) % 24;
          expect([1, 2, 3]).toContain(length);
          const within = counted.filter(({ hour }) => (hour - hours.from + 24) % 24 < length);
          expect(hours.ms).toBe(sum(within));
          expect(hours.share * sum(counted)).toBeCloseTo(hours.ms, 0);
        }
      }),
    );
  });
});
