import { describe, expect, it } from 'vitest';
import { type WeekJournalRows, weekJournalOf } from '../../../../lib/domain/insights/week-journal';
import type { CheckIn, GratitudeEntry, Reflection } from '../../../../lib/domain/journal/check-in';
import { questionOf } from '../../../../lib/domain/journal/check-in';
import type { PracticeEntry } from '../../../../lib/domain/journal/practice';

const NOTHING: WeekJournalRows = {
  checkIns: [],
  gratitude: [],
  practices: [],
  reflections: [],
};

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

it('a week in which nothing was written has its question', () => {
  expect(weekJournalOf('2026-W47', NOTHING)).toEqual({
    week: '2026-W47',
    written: [],
    question: questionOf('2026-11-16'),
    reflections: [],
  });
});

describe('a week worked out by hand', () => {
  const answer = (some: Partial<Reflection>): Reflection => ({
    at: 5,
    week: '2026-W47',
    question: questionOf('2026-11-16'),
    answer: 'It lifted me on Tuesday.',
    ...some,
  });
  const rows: WeekJournalRows = {
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
  const summary = weekJournalOf('2026-W47', rows);

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
