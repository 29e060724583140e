import { describe, expect, it } from 'vitest';
import { type JournalRows, journalDays, journalMonths } from '../../../../lib/domain/insights/journal-days';
import type { PracticeEntry } from '../../../../lib/domain/journal/practice';
import { periodOf } from '../../../../lib/domain/time/period';

const NOTHING: JournalRows = { checkIns: [], gratitude: [], practices: [], reflections: [], plans: [] };
const MONTHS = ['2026-09-01', '2026-10-01', '2026-11-01'].map((day) => periodOf('month', day));

const practice = (day: string, name: PracticeEntry['practice']): PracticeEntry => ({
  at: 0,
  day,
  practice: name,
  lines: ['words'],
  moment: null,
  followUp: null,
});
const glad = (day: string, text: string) => ({
  at: 0,
  day,
  checkIn: null,
  place: 0,
  prompt: null,
  text,
  why: null,
});
const answer = (week: string, at: number) => ({ at, week, question: 1, answer: week });
const plan = (week: string) => ({
  at: 0,
  day: '2026-10-01',
  week,
  cue: 'if',
  response: 'then',
  site: null,
  onCard: false,
  followUp: { askOn: '2026-10-12', turn: null, text: '' },
});

describe('what was written', () => {
  it('leaves out what one came for: that stands beside what happened', () => {
    const days = journalDays(['2026-11-18', '2026-11-19'], {
      ...NOTHING,
      practices: [practice('2026-11-18', 'intent'), practice('2026-11-19', 'wins')],
    });
    expect(days.map(({ day }) => day)).toEqual(['2026-11-19']);
  });

  it('lies in the months that hold any, in its order, and nothing of it in two', () => {
    const months = journalMonths(MONTHS, {
      ...NOTHING,
      gratitude: [
        glad('2026-11-30', 'late'),
        glad('2026-11-01', 'early'),
        glad('2026-08-31', 'before'),
        glad('2026-12-01', 'after'),
      ],
    });
    expect(months.map(({ month }) => month.id)).toEqual(['2026-11']);
    expect(months[0]?.days.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-30']);
  });

  it('for a week lies in the month of its Thursday', () => {
    // From September 28 to October 4, and from October 26 to November 1.
    const months = journalMonths(MONTHS, {
      ...NOTHING,
      reflections: [answer('2026-W44', 9), answer('2026-W40', 5), answer('2026-W39', 1)],
      plans: [plan('2026-W40')],
    });
    const told = months.map(({ month, reflections, plans }) => [
      month.id,
      reflections.map(({ week }) => week),
      plans.length,
    ]);
    expect(told).toEqual([
      ['2026-09', ['2026-W39'], 0],
      ['2026-10', ['2026-W40', '2026-W44'], 1],
    ]);
  });
});
