import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  GUESSED_MINUTES,
  GUESSED_SHARES,
  type GuessOfferInputs,
  isGuessOffered,
  seenWeeksAfter,
} from '../../../../lib/domain/journal/guess-offer';
import { dayAfter, weekAfter, weekOf } from '../../../../lib/domain/time/days';
import { type Period, periodOf } from '../../../../lib/domain/time/period';

const HOUR = 3_600_000;

/** A Monday: the first day of 2026-W48. */
const TODAY = '2026-11-23';
const LAST_WEEK = periodOf('week', '2026-11-16');

const inputs = (some: Partial<GuessOfferInputs> = {}): GuessOfferInputs => ({
  week: LAST_WEEK,
  today: TODAY,
  firstDay: '2026-10-01',
  attention: { passiveMs: 3 * HOUR, activeMs: HOUR },
  seenWeeks: [],
  isGuessed: false,
  isRemindedOnLastDay: false,
  ...some,
});

const day = fc.integer({ min: -400, max: 400 }).map((days) => dayAfter(TODAY, days));

describe('the offer of a guess', () => {
  it('is made for the week that just ended, on each day of the week after it', () => {
    for (let days = 0; days < 7; days += 1) {
      expect(isGuessOffered(inputs({ today: dayAfter(TODAY, days) }))).toBe(true);
    }
    expect(isGuessOffered(inputs({ today: dayAfter(TODAY, 7) }))).toBe(false);
  });

  it('is never made for a week that is running, to come, or longer ago, whatever day it is', () => {
    fc.assert(
      fc.property(day, day, (today, shown) => {
        const week = periodOf('week', shown);
        const isLast = week.id === weekAfter(weekOf(today), -1);
        expect(isGuessOffered(inputs({ today, week, firstDay: '2020-01-01' }))).toBe(isLast);
      }),
    );
  });

  it('is made for the running week on its last day, and no other, to someone who is reminded on that day', () => {
    const offeredOn = (days: number, isRemindedOnLastDay: boolean) =>
      isGuessOffered(
        inputs({ week: periodOf('week', TODAY), today: dayAfter(TODAY, days), isRemindedOnLastDay }),
      );
    expect([0, 1, 2, 3, 4, 5, 6].map((days) => offeredOn(days, true))).toEqual([
      ...Array(6).fill(false),
      true,
    ]);
    expect(offeredOn(6, false)).toBe(false);
    const sunday = dayAfter(TODAY, 6);
    expect(isGuessOffered(inputs({ today: sunday, isRemindedOnLastDay: true }))).toBe(true);
  });

  it('is made for no month and no year', () => {
    for (const kind of ['month', 'year'] as const) {
      const period = periodOf(kind, LAST_WEEK.first);
      expect(isGuessOffered(inputs({ week: period }))).toBe(false);
      const onItsLastDay = { week: period, today: period.last, isRemindedOnLastDay: true };
      expect(isGuessOffered(inputs(onItsLastDay))).toBe(false);
    }
  });

  it.each<[string, Partial<GuessOfferInputs>]>([
    ['without any measured time', { attention: { passiveMs: 0, activeMs: 0 } }],
    ['that was measured only from its second day on', { firstDay: '2026-11-17' }],
    ['that was guessed', { isGuessed: true }],
    ['that was seen', { seenWeeks: ['2026-W46', '2026-W47'] }],
  ])('is not made for a week %s', (_, some) => {
    expect(isGuessOffered(inputs(some))).toBe(false);
  });

  it('is made at most once for each week, in whatever order the person opens periods on whatever days', () => {
    const opened = fc.array(fc.record({ wait: fc.nat({ max: 5 }), back: fc.nat({ max: 2 }) }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(opened, fc.boolean(), (steps, isRemindedOnLastDay) => {
        const offers: string[] = [];
        let [today, seenWeeks]: [string, readonly string[]] = [TODAY, []];
        for (const { wait, back } of steps) {
          today = dayAfter(today, wait);
          const week = periodOf('week', dayAfter(today, -7 * back));
          if (isGuessOffered(inputs({ week, today, seenWeeks, firstDay: '2020-01-01', isRemindedOnLastDay })))
            offers.push(week.id);
          seenWeeks = seenWeeksAfter(seenWeeks, week, today);
          expect(seenWeeks.length).toBeLessThanOrEqual(2);
        }
        expect(new Set(offers).size).toBe(offers.length);
      }),
    );
  });
});

describe('a week', () => {
  const thisWeek = periodOf('week', TODAY);
  const seenOn = (week: Period, today: string) => seenWeeksAfter([], week, today).includes(week.id);

  it('counts as seen from its last day on, when nearly all of it is there to be seen', () => {
    expect(seenOn(thisWeek, dayAfter(TODAY, 5))).toBe(false);
    expect(seenOn(thisWeek, dayAfter(TODAY, 6))).toBe(true);
    expect(seenOn(thisWeek, dayAfter(TODAY, 7))).toBe(true);
  });

  it('stays unseen while others are seen, and a month that has it is no week', () => {
    const sunday = dayAfter(TODAY, 6);
    expect(seenWeeksAfter([], thisWeek, sunday)).toEqual(['2026-W48']);
    expect(seenWeeksAfter(['2026-W48'], LAST_WEEK, sunday)).toEqual(['2026-W47', '2026-W48']);
    expect(seenWeeksAfter([], periodOf('month', '2026-11-01'), '2026-12-01')).toEqual([]);
  });

  it('that a clock far ahead made look seen is forgotten, and can be guessed', () => {
    const ahead = seenWeeksAfter([], periodOf('week', '2031-01-01'), '2031-01-20');
    expect(seenWeeksAfter(ahead, thisWeek, TODAY)).toEqual([]);
  });
});

describe('what can be guessed', () => {
  it.each([
    ['minutes', GUESSED_MINUTES, 0, 4_200],
    ['shares', GUESSED_SHARES, 0, 1],
  ])('%s grow from none to more than nearly everyone has', (_, steps, least, most) => {
    expect([steps[0], steps.at(-1)]).toEqual([least, most]);
    expect([...steps].sort((a, b) => a - b)).toEqual(steps);
    expect(new Set(steps).size).toBe(steps.length);
  });
});
