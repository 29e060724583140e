import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decideReminder,
  lastReminder,
  nextReminder,
  type Reminder,
  type ReminderState,
  SUGGESTED_REMINDER,
} from '../../../lib/domain/reminder';
import { clockReading, instants, zones } from '../../builders/calendars';
import { DAY, HOUR, instant, MINUTE } from '../../builders/domain-rows';

const BERLIN = 'Europe/Berlin';
const reminders: fc.Arbitrary<Reminder> = fc.record({
  weekday: fc.integer({ min: 1, max: 7 }),
  minute: fc.integer({ min: 0, max: 24 * 60 - 1 }),
});

const nextIn = (timeZone: string, now: string, reminder = SUGGESTED_REMINDER) =>
  nextReminder(instant(now), reminder, timeZone).at;

describe('the next reminder', () => {
  it('comes on the chosen weekday at the chosen time', () => {
    expect(nextIn(BERLIN, '2026-11-18T09:00:00+01:00')).toBe(instant('2026-11-22T18:00:00+01:00'));
    expect(nextIn(BERLIN, '2026-11-22T17:59:59+01:00')).toBe(instant('2026-11-22T18:00:00+01:00'));
    expect(nextIn(BERLIN, '2026-11-22T18:00:00+01:00')).toBe(instant('2026-11-29T18:00:00+01:00'));
    expect(nextIn(BERLIN, '2026-11-22T00:00:00+01:00', { weekday: 1, minute: 0 })).toBe(
      instant('2026-11-23T00:00:00+01:00'),
    );
  });

  it('follows the clock when the clocks change in between', () => {
    expect(nextIn(BERLIN, '2026-10-24T12:00:00+02:00')).toBe(instant('2026-10-25T18:00:00+01:00'));
    expect(nextIn(BERLIN, '2026-03-28T12:00:00+01:00')).toBe(instant('2026-03-29T18:00:00+02:00'));
  });

  it('comes later by the time that the clocks skip, and at the first of two repeated times', () => {
    const night = { weekday: 7, minute: 2 * 60 + 30 };
    expect(nextIn(BERLIN, '2026-03-28T12:00:00+01:00', night)).toBe(instant('2026-03-29T03:30:00+02:00'));
    expect(nextIn(BERLIN, '2026-10-24T12:00:00+02:00', night)).toBe(instant('2026-10-25T02:30:00+02:00'));
    expect(nextIn(BERLIN, '2026-10-25T02:30:00+02:00', night)).toBe(instant('2026-11-01T02:30:00+01:00'));
  });

  it('follows the clock of the person’s time zone', () => {
    expect(nextIn('Asia/Tokyo', '2026-11-22T10:00:00+01:00')).toBe(
      instant('2026-11-22T18:00:00+09:00') + 7 * DAY,
    );
    expect(nextIn('America/New_York', '2026-11-22T18:00:00+01:00')).toBe(
      instant('2026-11-22T18:00:00-05:00'),
    );
  });

  it('is within a week, on its date, with no other between the last one and it', () => {
    fc.assert(
      fc.property(instants, reminders, zones, (now, reminder, zone) => {
        const next = nextReminder(now, reminder, zone);
        const last = lastReminder(now, reminder, zone);
        expect(last.at).toBeLessThanOrEqual(now);
        expect(next.at).toBeGreaterThan(now);
        expect(next.at - now).toBeLessThanOrEqual(7 * DAY + 2 * HOUR);
        expect(Temporal.PlainDate.from(next.date).dayOfWeek).toBe(reminder.weekday);
        expect(Temporal.PlainDate.from(last.date).add({ days: 7 }).toString()).toBe(next.date);
        expect(nextReminder(next.at - 1, reminder, zone)).toEqual(next);
        expect(lastReminder(next.at, reminder, zone)).toEqual(next);
      }),
      { numRuns: 200 },
    );
  });

  it('comes when the clock shows its time, unless the clocks skip that time', () => {
    fc.assert(
      fc.property(instants, reminders, zones, (now, reminder, zone) => {
        const { at, date } = nextReminder(now, reminder, zone);
        const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
        const before = shown.subtract({ hours: 3 });
        fc.pre(before.offset === shown.offset);
        expect(clockReading(at, zone)).toEqual({ date, hour: Math.floor(reminder.minute / 60) });
        expect(shown.minute).toBe(reminder.minute % 60);
      }),
      { numRuns: 200 },
    );
  });
});

describe('reminding', () => {
  const SUNDAY = instant('2026-11-22T18:00:00+01:00');

  /** A person who set the usual reminder on the Wednesday before. */
  const set = decideReminder(undefined, {
    reminder: SUGGESTED_REMINDER,
    seenAt: 0,
    now: SUNDAY - 4 * DAY,
    timeZone: BERLIN,
  }).after;

  const at = (
    now: number,
    before: ReminderState | undefined = set,
    { seenAt = 0, timeZone = BERLIN, reminder = SUGGESTED_REMINDER } = {},
  ) => decideReminder(before, { reminder, seenAt, now, timeZone });

  it('happens at its time and not before, once', () => {
    expect(at(SUNDAY - 1).isDue).toBe(false);
    const { isDue, after } = at(SUNDAY);
    expect([isDue, after.waitingSince]).toEqual([true, SUNDAY]);
    expect(at(SUNDAY + MINUTE, after)).toEqual({ isDue: false, after });
    expect(at(SUNDAY + 7 * DAY - 1, after).isDue).toBe(false);
    expect(at(SUNDAY + 7 * DAY, after).isDue).toBe(true);
  });

  it('happens once for all reminders that were missed, and then at its time again', () => {
    const { isDue, after } = at(SUNDAY + 17 * DAY);
    expect([isDue, after.waitingSince]).toEqual([true, SUNDAY + 17 * DAY]);
    expect(at(SUNDAY + 18 * DAY, after).isDue).toBe(false);
    expect(at(SUNDAY + 21 * DAY, after).isDue).toBe(true);
  });

  it('does not happen for a time before it was set or changed', () => {
    const now = SUNDAY + DAY;
    const anew = decideReminder(undefined, {
      reminder: SUGGESTED_REMINDER,
      seenAt: 0,
      now,
      timeZone: BERLIN,
    });
    expect(anew.isDue).toBe(false);
    expect(at(now, set, { reminder: { weekday: 7, minute: 12 * 60 } }).isDue).toBe(false);
  });

  it('does not happen for a time before its weekday alone was changed', () => {
    const saturday = { ...SUGGESTED_REMINDER, weekday: 6 };
    const { isDue, after } = at(SUNDAY - MINUTE, set, { reminder: saturday });
    expect(isDue).toBe(false);
    expect(at(SUNDAY + 6 * DAY - 1, after, { reminder: saturday }).isDue).toBe(false);
    expect(at(SUNDAY + 6 * DAY, after, { reminder: saturday }).isDue).toBe(true);
  });

  it('does not happen when the week was opened after its time', () => {
    expect(at(SUNDAY + DAY, set, { seenAt: SUNDAY + HOUR })).toMatchObject({
      isDue: false,
      after: { waitingSince: null },
    });
    expect(at(SUNDAY + DAY, set, { seenAt: SUNDAY - HOUR }).isDue).toBe(true);
  });

  it('happens, and keeps its mark, although the clock was ahead when the week was last opened', () => {
    const seenAt = SUNDAY + 90 * DAY;
    const { isDue, after } = at(SUNDAY, set, { seenAt });
    expect([isDue, after.waitingSince]).toEqual([true, SUNDAY]);
    expect(at(SUNDAY + DAY, after, { seenAt }).after.waitingSince).toBe(SUNDAY);
  });

  it('keeps its mark until the week is opened, even if the time is changed', () => {
    const { after } = at(SUNDAY);
    expect(at(SUNDAY + DAY, after).after.waitingSince).toBe(SUNDAY);
    const changed = at(SUNDAY + DAY, after, { reminder: { weekday: 3, minute: 0 } }).after;
    expect(changed.waitingSince).toBe(SUNDAY);
    expect(at(SUNDAY + DAY, changed, { seenAt: SUNDAY + HOUR }).after.waitingSince).toBeNull();
  });

  it('counts the instant of its time itself as opened, and as waiting', () => {
    expect(at(SUNDAY, set, { seenAt: SUNDAY }).isDue).toBe(false);
    const { after } = at(SUNDAY);
    expect(at(SUNDAY, after).after.waitingSince).toBe(SUNDAY);
    expect(at(SUNDAY, after, { seenAt: SUNDAY }).after.waitingSince).toBeNull();
  });

  it('happens once when a journey west repeats the hour, and once when a journey east does', () => {
    const { after } = at(SUNDAY);
    const inNewYork = at(SUNDAY + 6 * HOUR, after, { timeZone: 'America/New_York' });
    expect(inNewYork.isDue).toBe(false);
    const inTokyo = at(SUNDAY - 8 * HOUR, set, { timeZone: 'Asia/Tokyo' });
    expect(inTokyo.isDue).toBe(true);
    expect(at(SUNDAY, inTokyo.after).isDue).toBe(false);
    expect(at(SUNDAY + 7 * DAY, inTokyo.after).isDue).toBe(true);
  });

  it('recovers from a clock that was a year ahead', () => {
    const ahead = at(SUNDAY + 365 * DAY).after;
    const back = at(SUNDAY + DAY, ahead).after;
    expect(back.waitingSince).toBeNull();
    expect(at(SUNDAY + 7 * DAY, back).isDue).toBe(true);
  });

  it('happens once a week wherever the person is, however often it is checked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 30 * 60 }), zones), { minLength: 60, maxLength: 60 }),
        reminders,
        (looks, reminder) => {
          let now = SUNDAY;
          let before: ReminderState | undefined;
          const dates: string[] = [];
          for (const [minutes, timeZone] of looks) {
            now += minutes * MINUTE;
            const { isDue, after } = decideReminder(before, { reminder, seenAt: 0, now, timeZone });
            if (isDue) dates.push(after.doneThrough);
            before = after;
          }
          expect(dates).toEqual([...new Set(dates)].sort());
          const weeks = (now - SUNDAY) / (7 * DAY);
          expect(dates.length).toBeGreaterThanOrEqual(Math.floor(weeks) - 1);
        },
      ),
      { numRuns: 20 },
    );
  });
});
