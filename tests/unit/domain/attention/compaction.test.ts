import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addToPastDay,
  creditedSince,
  EVENT_DAYS,
  emptyPastDay,
  hoursOfPast,
  LATEST_REPORT,
  pastBoundary,
  sittingsOfPast,
} from '../../../../lib/domain/attention/compaction';
import { sumBy, type UsageHour } from '../../../../lib/domain/attention/usage';
import { localDay } from '../../../../lib/domain/time/days';
import { calendars } from '../../../builders/calendars';
import { DAY, HOUR, instant, sitting, usageHour } from '../../../builders/domain-rows';

describe('the past boundary', () => {
  it('is thirty whole days before the person’s own today', () => {
    const now = instant('2026-11-22T02:00:00+01:00');
    expect(pastBoundary(now, { timeZone: 'Europe/Berlin', dayStartHour: 4 })).toEqual({
      day: '2026-10-22',
      instant: instant('2026-10-22T04:00:00+02:00'),
    });
  });

  it('is counted from the last compaction when the clock has jumped ahead since, and from today the next time', () => {
    const calendar = { timeZone: 'UTC', dayStartHour: 4 };
    const now = instant('2026-11-22T12:00:00Z');
    const dayWith = (lastSeen: string | undefined) => pastBoundary(now, calendar, lastSeen).day;
    const usual = dayWith(undefined);
    expect(usual).toBe('2026-10-23');
    for (const lastSeen of ['2026-11-21', '2026-11-22', '2027-11-22']) expect(dayWith(lastSeen)).toBe(usual);
    expect(dayWith('2026-11-20')).toBe('2026-10-21');
    expect(dayWith('2025-11-22')).toBe('2025-10-23');
  });

  it('leaves out everything that may still be credited, however far the clock jumps ahead', () => {
    const calendar = { timeZone: 'UTC', dayStartHour: 4 };
    const instants = fc.integer({
      min: instant('1990-01-01T00:00:00Z'),
      max: instant('2060-01-01T00:00:00Z'),
    });
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 4_000 * DAY }), (right, ahead) => {
        const lastSeen = localDay(right, calendar);
        const boundary = pastBoundary(right + ahead, calendar, lastSeen);
        expect(boundary.instant).toBeLessThan(creditedSince(0, right));
      }),
    );
  });

  it('leaves out everything that may still be credited, in any calendar', () => {
    const instants = fc.integer({
      min: instant('1990-01-01T00:00:00Z'),
      max: instant('2060-01-01T00:00:00Z'),
    });
    fc.assert(
      fc.property(instants, calendars, (now, calendar) => {
        const boundary = pastBoundary(now, calendar);
        expect(boundary.instant).toBeLessThan(creditedSince(0, now) - 12 * HOUR);
        expect(boundary.instant).toBeGreaterThan(now - (EVENT_DAYS + 2) * DAY);
      }),
    );
  });
});

describe('late reports', () => {
  const now = instant('2026-11-22T12:00:00Z');

  it('are credited from the person’s choice on', () => {
    expect(creditedSince(now - 5 * DAY, now)).toBe(now - 5 * DAY);
  });

  it('are not credited when the spans that would show earlier credit may be gone', () => {
    expect(creditedSince(0, now)).toBe(now - LATEST_REPORT);
    expect(LATEST_REPORT).toBeLessThan(EVENT_DAYS * DAY);
  });
});

describe('a past day', () => {
  it('adds up time for the same hour, site and surface, and keeps the rest separate, in order', () => {
    const first = addToPastDay(
      emptyPastDay('2026-10-01'),
      [usageHour('2026-10-01', 12, { passiveMs: 5 })],
      [],
    );
    const second = addToPastDay(
      first,
      [
        usageHour('2026-10-01', 12, { passiveMs: 2, activeMs: 1 }),
        usageHour('2026-10-01', 9, { activeMs: 3 }),
        usageHour('2026-10-01', 12, { site: 'x', passiveMs: 4 }),
      ],
      [],
    );
    expect(second.hours).toEqual([
      [9, 'instagram', 'feed', 0, 3],
      [12, 'instagram', 'feed', 7, 1],
      [12, 'x', 'feed', 4, 0],
    ]);
  });

  it('keeps every sitting, oldest first', () => {
    const past = addToPastDay(
      emptyPastDay('2026-10-01'),
      [],
      [
        sitting({ start: 50, end: 90, passiveMs: 40 }),
        sitting({ site: 'x', start: 10, end: 20, activeMs: 10 }),
      ],
    );
    expect(past.sittings).toEqual([
      ['x', 10, 20, 0, 10],
      ['instagram', 50, 90, 40, 0],
    ]);
  });

  it('returns its hours unchanged, in however many parts they were added', () => {
    const hour = fc.record({
      hour: fc.integer({ min: 0, max: 23 }),
      site: fc.constantFrom('instagram', 'x'),
      surface: fc.constantFrom('feed' as const, 'messages' as const),
      passiveMs: fc.nat(3_600_000),
      activeMs: fc.nat(3_600_000),
    });
    const totalsByKey = (rows: readonly UsageHour[]) =>
      sumBy(rows, ({ day, hour, site, surface }) => `${day} ${hour} ${site} ${surface}`);
    fc.assert(
      fc.property(fc.array(hour), fc.array(hour), (some, more) => {
        const dated = [some, more].map((hours) => hours.map((one) => ({ day: '2026-10-01', ...one })));
        const past = dated.reduce((day, hours) => addToPastDay(day, hours, []), emptyPastDay('2026-10-01'));
        const back = hoursOfPast(past);
        expect(totalsByKey(back)).toEqual(totalsByKey(dated.flat()));
        expect(back).toHaveLength(totalsByKey(back).size);
      }),
    );
  });

  it('returns its sittings unchanged, in however many parts they were added', () => {
    const some = fc.uniqueArray(
      fc.record({
        site: fc.constantFrom('instagram', 'x'),
        start: fc.nat(DAY),
        end: fc.nat(2 * DAY),
        passiveMs: fc.nat(HOUR),
        activeMs: fc.nat(HOUR),
      }),
      { selector: ({ start }) => start },
    );
    fc.assert(
      fc.property(some, fc.nat(), (plain, cut) => {
        const parts = [plain.slice(0, cut % 7), plain.slice(cut % 7)];
        const past = parts.reduce(
          (day, part) => addToPastDay(day, [], part.map(sitting)),
          emptyPastDay('2026-10-01'),
        );
        expect(sittingsOfPast(past)).toEqual(plain.toSorted((a, b) => a.start - b.start));
      }),
    );
  });
});
