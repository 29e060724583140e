import { describe, expect, it } from 'vitest';
import { moodPassiveDays } from '../../../../lib/domain/insights/mood-passive-days';
import { NO_HOUR } from '../../../../lib/domain/time/days';
import { instant, MINUTE, usageHour } from '../../../builders/domain-rows';
import { checkIn } from '../../../builders/journal-rows';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

describe('mood and passive time of a day', () => {
  const rated = (at: string, day: string, mood: number | null) => checkIn({ at: instant(at), day, mood });
  const passive = (day: string, hour: number, minutes: number) =>
    usageHour(day, hour, { passiveMs: minutes * MINUTE, activeMs: 99 * MINUTE });

  it('are the last mood, and the passive time of the hours that were over by then', () => {
    const rows = [
      passive('2026-11-18', 8, 10),
      passive('2026-11-18', 13, 20),
      passive('2026-11-18', 21, 30),
      passive('2026-11-18', 22, 40),
      passive('2026-11-17', 20, 50),
    ];
    const checkIns = [
      rated('2026-11-18T21:40:00+01:00', '2026-11-18', 70),
      rated('2026-11-18T09:00:00+01:00', '2026-11-18', 20),
      rated('2026-11-18T23:00:00+01:00', '2026-11-18', null),
      rated('2026-11-16T23:00:00+01:00', '2026-11-16', 50),
    ];
    expect(moodPassiveDays(checkIns, rows, BERLIN)).toEqual([
      { day: '2026-11-16', hoursIntoDay: 19, mood: 50, passiveMs: 0 },
      { day: '2026-11-18', hoursIntoDay: 17, mood: 70, passiveMs: 30 * MINUTE },
    ]);
  });

  it('leave out days of which only the sum is known', () => {
    const rows = [passive('2026-11-18', 8, 10), passive('2026-11-18', NO_HOUR, 20)];
    const checkIns = [rated('2026-11-18T21:40:00+01:00', '2026-11-18', 70)];
    expect(moodPassiveDays(checkIns, rows, BERLIN)).toEqual([]);
  });

  it('include the hours after midnight, and leave out check-ins of another day by the present day start', () => {
    const rows = [passive('2026-11-18', 23, 10), passive('2026-11-18', 1, 20), passive('2026-11-18', 3, 40)];
    const night = rated('2026-11-19T03:10:00+01:00', '2026-11-18', 40);
    expect(moodPassiveDays([night], rows, BERLIN)).toEqual([
      { day: '2026-11-18', hoursIntoDay: 23, mood: 40, passiveMs: 30 * MINUTE },
    ]);
    expect(moodPassiveDays([{ ...night, day: '2026-11-19' }], rows, BERLIN)).toEqual([]);
  });
});

it('the passive time of the first hour of a day counts for a check-in later that day, not for one within it', () => {
  const rows = [usageHour('2026-11-18', 4, { passiveMs: 10 * MINUTE })];
  const at = (text: string) => checkIn({ at: instant(text), day: '2026-11-18', mood: 50 });
  const passiveBefore = (text: string) => moodPassiveDays([at(text)], rows, BERLIN)[0]?.passiveMs;
  expect(passiveBefore('2026-11-18T04:30:00+01:00')).toBe(0);
  expect(passiveBefore('2026-11-18T05:00:00+01:00')).toBe(10 * MINUTE);
  expect(passiveBefore('2026-11-19T03:59:00+01:00')).toBe(10 * MINUTE);
});

it('the hours before a check-in are those of the clock where it was made, wherever the person is now', () => {
  const rows = [8, 9, 10, 11].map((hour) => usageHour('2026-11-18', hour, { passiveMs: MINUTE }));
  const morning = checkIn({ at: instant('2026-11-18T10:30:00+01:00'), day: '2026-11-18', mood: 50 });
  for (const timeZone of ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Pacific/Kiritimati']) {
    expect(moodPassiveDays([morning], rows, { timeZone, dayStartHour: 4 })).toEqual([
      { day: '2026-11-18', hoursIntoDay: 6, mood: 50, passiveMs: 2 * MINUTE },
    ]);
  }
});
