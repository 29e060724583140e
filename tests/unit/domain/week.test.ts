import { describe, expect, it } from 'vitest';
import type { CheckIn, GratitudeEntry, Reflection } from '../../../lib/domain/journal';
import { questionOf } from '../../../lib/domain/journal';
import type { PracticeEntry } from '../../../lib/domain/practice';
import { usageHours } from '../../../lib/domain/usage';
import { summariseWeek, type WeekRows } from '../../../lib/domain/week';
import { HOUR, instant, MINUTE, moment, span, usage } from './builders';

const BERLIN = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const NOTHING: WeekRows = {
  usage: [],
  moments: [],
  checkIns: [],
  gratitude: [],
  practices: [],
  reflections: [],
};
const NO_NUDGES = { shown: 0, helpful: 0, notNow: 0, closedTab: 0, faded: 0, missed: 0, withheld: 0 };

const checkIn = (day: string, at: number): CheckIn => ({
  at,
  day,
  mood: 60,
  comparison: 'same',
  patterns: [],
});
const glad = (day: string, at: number, text: string, place = 0): GratitudeEntry => ({
  at,
  day,
  checkIn: 'c',
  place,
  prompt: null,
  text,
  why: null,
});
const practice = (day: string, at: number): PracticeEntry => ({
  at,
  day,
  practice: 'wins',
  lines: ['a hard call, made'],
  moment: null,
  followUp: null,
});

describe('an empty week', () => {
  it('has seven empty days, Monday first, and its question', () => {
    const summary = summariseWeek('2026-W47', NOTHING);
    expect(summary.days.map(({ day }) => day)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
      '2026-11-20',
      '2026-11-21',
      '2026-11-22',
    ]);
    for (const day of summary.days) expect(day).toMatchObject({ sites: [], passiveMs: 0, activeMs: 0 });
    expect(summary).toMatchObject({
      week: '2026-W47',
      sites: [],
      attention: { passiveMs: 0, activeMs: 0 },
      nudges: NO_NUDGES,
      written: [],
      question: questionOf('2026-11-16'),
      reflections: [],
    });
  });
});

it('a week of one visit is that visit', () => {
  const rows = { ...NOTHING, usage: [usage('2026-11-18', 13, { passiveMs: 40_000 })] };
  const { days, sites, attention } = summariseWeek('2026-W47', rows);
  expect(sites).toEqual([{ site: 'instagram', passiveMs: 40_000, activeMs: 0 }]);
  expect(attention).toEqual({ passiveMs: 40_000, activeMs: 0 });
  expect(days.filter(({ passiveMs }) => passiveMs > 0).map(({ day }) => day)).toEqual(['2026-11-18']);
});

describe('a week worked out by hand', () => {
  const answer = (some: Partial<Reflection>): Reflection => ({
    at: 5,
    week: '2026-W47',
    question: questionOf('2026-11-16'),
    answer: 'It lifted me on Tuesday.',
    ...some,
  });
  const rows: WeekRows = {
    usage: [
      usage('2026-11-15', 22, { passiveMs: 99 * MINUTE }),
      usage('2026-11-16', 8, { passiveMs: 10 * MINUTE, activeMs: 2 * MINUTE }),
      usage('2026-11-16', 8, { surface: 'messages', activeMs: 5 * MINUTE }),
      usage('2026-11-16', 21, { site: 'x', passiveMs: 30 * MINUTE }),
      usage('2026-11-22', 3, { site: 'x', passiveMs: 4 * MINUTE, activeMs: MINUTE }),
      usage('2026-11-23', 4, { passiveMs: 99 * MINUTE }),
    ],
    moments: [
      moment({ day: '2026-11-15', outcome: 'helpful' }),
      moment({ day: '2026-11-16', outcome: 'helpful' }),
      moment({ day: '2026-11-16', outcome: 'notNow' }),
      moment({ day: '2026-11-19', outcome: 'faded' }),
      moment({ day: '2026-11-22', outcome: 'helpful' }),
      moment({ day: '2026-11-23', outcome: 'closedTab' }),
    ],
    checkIns: [checkIn('2026-11-15', 1), checkIn('2026-11-18', 20), checkIn('2026-11-18', 10)],
    gratitude: [
      glad('2026-11-18', 20, 'bread'),
      glad('2026-11-18', 10, 'rain', 1),
      glad('2026-11-18', 10, 'tea'),
      glad('2026-11-20', 30, 'a call'),
      glad('2026-11-23', 40, 'not yet'),
    ],
    practices: [practice('2026-11-18', 15), practice('2026-11-21', 50), practice('2026-11-24', 60)],
    reflections: [
      answer({ week: '2026-W46', answer: 'last week' }),
      answer({ question: (questionOf('2026-11-16') % 12) + 1, answer: 'to another question' }),
      answer({}),
    ],
  };
  const summary = summariseWeek('2026-W47', rows);

  it('sums its days', () => {
    expect(summary.days[0]).toEqual({
      day: '2026-11-16',
      passiveMs: 40 * MINUTE,
      activeMs: 7 * MINUTE,
      sites: [
        { site: 'x', passiveMs: 30 * MINUTE, activeMs: 0 },
        { site: 'instagram', passiveMs: 10 * MINUTE, activeMs: 7 * MINUTE },
      ],
    });
    expect(summary.days[6]).toMatchObject({ day: '2026-11-22', passiveMs: 4 * MINUTE, activeMs: MINUTE });
  });

  it('sums its sites and all of it, and nothing of the weeks beside it', () => {
    expect(summary.sites).toEqual([
      { site: 'x', passiveMs: 34 * MINUTE, activeMs: MINUTE },
      { site: 'instagram', passiveMs: 10 * MINUTE, activeMs: 7 * MINUTE },
    ]);
    expect(summary.attention).toEqual({ passiveMs: 44 * MINUTE, activeMs: 8 * MINUTE });
  });

  it('counts its nudges by what became of them', () => {
    expect(summary.nudges).toEqual({ ...NO_NUDGES, helpful: 2, notNow: 1, faded: 1 });
  });

  it('shows what was written, in that order, on the days on which anything was', () => {
    expect(summary.written.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-20', '2026-11-21']);
    expect(summary.written[0]?.checkIns.map(({ at }) => at)).toEqual([10, 20]);
    expect(summary.written[0]?.gratitude.map(({ text }) => text)).toEqual(['tea', 'rain', 'bread']);
    expect(summary.written[1]?.checkIns).toEqual([]);
    expect(summary.written[1]?.gratitude.map(({ text }) => text)).toEqual(['a call']);
    expect(summary.written.map(({ practices }) => practices.map(({ at }) => at))).toEqual([[15], [], [50]]);
  });

  it('finds its answers, to its own question and to another', () => {
    expect(summary.reflections.map(({ answer: text }) => text)).toEqual([
      'to another question',
      'It lifted me on Tuesday.',
    ]);
  });
});

describe('a week in which clocks shift, attended throughout,', () => {
  it.each([
    ['2026-W13', 'when they go forward', '2026-03-23T04:00:00+01:00', '2026-03-30T04:00:00+02:00', 167],
    ['2026-W43', 'when they go back', '2026-10-19T04:00:00+02:00', '2026-10-26T04:00:00+01:00', 169],
    ['2026-W47', 'when they do neither', '2026-11-16T04:00:00+01:00', '2026-11-23T04:00:00+01:00', 168],
  ])('%s %s has each of its hours', (week, _, from, to, hours) => {
    const around = [span(instant(from) - HOUR, instant(to) + HOUR)];
    const rows = { ...NOTHING, usage: usageHours('x', around, BERLIN) };
    expect(summariseWeek(week, rows).attention.passiveMs).toBe(hours * HOUR);
  });
});
