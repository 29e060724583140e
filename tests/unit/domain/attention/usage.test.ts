import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  attentionBySite,
  attentionOf,
  dayUsageOf,
  passiveShare,
  sumBy,
  totalMs,
  usageHours,
} from '../../../../lib/domain/attention/usage';
import { lengthOf } from '../../../../lib/domain/time/interval';
import { instant, MINUTE, span, usageHour } from '../../../builders/domain-rows';
import { spans } from '../../../builders/intervals';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

describe('attention', () => {
  it('is passive while scrolling and lingering, and active while reacting and taking part', () => {
    expect(attentionOf(span(2, 9, 'scrolling'))).toEqual({ passiveMs: 7, activeMs: 0 });
    expect(attentionOf(span(2, 9, 'lingering'))).toEqual({ passiveMs: 7, activeMs: 0 });
    expect(attentionOf(span(2, 9, 'reacting'))).toEqual({ passiveMs: 0, activeMs: 7 });
    expect(attentionOf(span(2, 9, 'takingPart'))).toEqual({ passiveMs: 0, activeMs: 7 });
  });

  it('has a passive share only when it lasted ten minutes', () => {
    expect(passiveShare({ passiveMs: 30 * MINUTE, activeMs: 10 * MINUTE })).toBe(0.75);
    expect(passiveShare({ passiveMs: 0, activeMs: 10 * MINUTE })).toBe(0);
    expect(passiveShare({ passiveMs: 10 * MINUTE - 1, activeMs: 0 })).toBeNull();
    expect(passiveShare({ passiveMs: 0, activeMs: 0 })).toBeNull();
  });
});

describe('usage hours', () => {
  it('have one row for each hour and surface, with passive and active time', () => {
    const at = (time: string) => instant(`2026-11-22T${time}:00+01:00`);
    const rows = usageHours(
      'x',
      [
        span(at('13:50'), at('14:10'), 'scrolling'),
        span(at('14:10'), at('14:15'), 'takingPart'),
        span(at('14:15'), at('14:25'), 'lingering', 'profile'),
        span(at('14:30'), at('14:40'), 'lingering'),
      ],
      BERLIN,
    );
    const row = (hour: number, surface: 'feed' | 'profile', passive: number, active: number) =>
      usageHour('2026-11-22', hour, {
        site: 'x',
        surface,
        passiveMs: passive * MINUTE,
        activeMs: active * MINUTE,
      });
    expect(rows).toEqual([row(13, 'feed', 10, 0), row(14, 'feed', 20, 5), row(14, 'profile', 10, 0)]);
  });

  it('of an hour that the clocks repeat contain both runs of it', () => {
    const start = instant('2026-10-25T02:00:00+02:00');
    const end = instant('2026-10-25T03:00:00+01:00');
    expect(usageHours('x', [span(start, end)], BERLIN)).toEqual([
      usageHour('2026-10-24', 2, { site: 'x', passiveMs: 120 * MINUTE }),
    ]);
  });

  it('add up to the spans', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 10 * MINUTE }), (some, scale) => {
        const scaled = some.map((one) => ({ ...one, start: one.start * scale, end: one.end * scale }));
        const total = scaled.reduce((sum, one) => sum + lengthOf(one), 0);
        const rows = usageHours('x', scaled, BERLIN);
        expect(rows.reduce((sum, row) => sum + totalMs(row), 0)).toBe(total);
        const keys = rows.map(({ day, hour, surface }) => `${day} ${hour} ${surface}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('sums', () => {
  const rows = [
    usageHour('2026-11-21', 23, { site: 'x', passiveMs: 100 }),
    usageHour('2026-11-22', 9, { site: 'x', passiveMs: 5, activeMs: 1 }),
    usageHour('2026-11-22', 9, { site: 'x', surface: 'messages', activeMs: 4 }),
    usageHour('2026-11-22', 12, { site: 'instagram', passiveMs: 20 }),
  ];

  it('are made for each key', () => {
    expect([...sumBy(rows, ({ surface }) => surface)]).toEqual([
      ['feed', { passiveMs: 125, activeMs: 1 }],
      ['messages', { passiveMs: 0, activeMs: 4 }],
    ]);
  });

  it('by site have the site with the most attention first, and equal ones in a stable order', () => {
    expect(attentionBySite(rows).map(({ site }) => site)).toEqual(['x', 'instagram']);
    const equal = [
      usageHour('2026-11-22', 9, { site: 'x', activeMs: 7 }),
      usageHour('2026-11-22', 9, { passiveMs: 7 }),
    ];
    expect(attentionBySite(equal).map(({ site }) => site)).toEqual(['instagram', 'x']);
    expect(attentionBySite([...equal].reverse()).map(({ site }) => site)).toEqual(['instagram', 'x']);
  });

  it('of a day include only its rows', () => {
    expect(dayUsageOf('2026-11-22', rows)).toEqual({
      day: '2026-11-22',
      passiveMs: 25,
      activeMs: 5,
      sites: [
        { site: 'instagram', passiveMs: 20, activeMs: 0 },
        { site: 'x', passiveMs: 5, activeMs: 5 },
      ],
    });
    expect(dayUsageOf('2026-11-20', rows)).toEqual({
      day: '2026-11-20',
      passiveMs: 0,
      activeMs: 0,
      sites: [],
    });
  });
});
