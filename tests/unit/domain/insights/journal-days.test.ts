import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type JournalRows,
  journalDays,
  journalMonths,
  journalWeek,
} from '../../../../lib/domain/insights/journal-days';
import { questionForWeek } from '../../../../lib/domain/journal/weekly-question';
import { dayAfter } from '../../../../lib/domain/time/days';
import { periodOf } from '../../../../lib/domain/time/period';
import { checkIn, gratitudeEntry, plan, practiceEntry, reflection } from '../../../builders/journal-rows';

const NOTHING: JournalRows = { checkIns: [], gratitude: [], practices: [], reflections: [], plans: [] };
const MONTHS = ['2026-09-01', '2026-10-01', '2026-11-01'].map((day) => periodOf('month', day));

describe('the journal of days', () => {
  it('leaves out intents, which are shown beside what happened', () => {
    const days = journalDays(['2026-11-18', '2026-11-19'], {
      ...NOTHING,
      practices: [
        practiceEntry({ day: '2026-11-18', practice: 'intent' }),
        practiceEntry({ day: '2026-11-19', practice: 'wins' }),
      ],
    });
    expect(days.map(({ day }) => day)).toEqual(['2026-11-19']);
  });
});

describe('the journal of a week', () => {
  const question = questionForWeek('2026-11-16', true);

  it('has the question of the week when nothing was written', () => {
    expect(journalWeek('2026-W47', NOTHING, true)).toEqual({
      week: '2026-W47',
      days: [],
      question,
      asksAboutNudges: true,
      reflections: [],
    });
  });

  const week = journalWeek(
    '2026-W47',
    {
      checkIns: [
        checkIn({ day: '2026-11-15', at: 1 }),
        checkIn({ day: '2026-11-18', at: 20 }),
        checkIn({ day: '2026-11-18', at: 10 }),
      ],
      gratitude: [
        gratitudeEntry({ day: '2026-11-18', at: 20, text: 'bread' }),
        gratitudeEntry({ day: '2026-11-18', at: 10, text: 'rain', place: 1 }),
        gratitudeEntry({ day: '2026-11-18', at: 10, text: 'tea' }),
        gratitudeEntry({ day: '2026-11-20', at: 30, text: 'a call' }),
        gratitudeEntry({ day: '2026-11-23', at: 40, text: 'not yet' }),
      ],
      practices: [
        practiceEntry({ day: '2026-11-18', at: 15 }),
        practiceEntry({ day: '2026-11-21', at: 50 }),
        practiceEntry({ day: '2026-11-24', at: 60 }),
      ],
      reflections: [
        reflection({ week: '2026-W46', answer: 'last week' }),
        reflection({ question: (question % 12) + 1, answer: 'to another question' }),
        reflection({ question, answer: 'to its own' }),
      ],
    },
    true,
  );

  it('contains the days on which anything was written, each in the order of writing', () => {
    expect(week.days.map(({ day }) => day)).toEqual(['2026-11-18', '2026-11-20', '2026-11-21']);
    expect(week.days[0]?.checkIns.map(({ at }) => at)).toEqual([10, 20]);
    expect(week.days[0]?.gratitude.map(({ text }) => text)).toEqual(['tea', 'rain', 'bread']);
    expect(week.days[1]?.checkIns).toEqual([]);
    expect(week.days[1]?.gratitude.map(({ text }) => text)).toEqual(['a call']);
    expect(week.days.map(({ practices }) => practices.map(({ at }) => at))).toEqual([[15], [], [50]]);
  });

  it('contains the answers of the week, to its own question and to others', () => {
    expect(week.reflections.map(({ answer }) => answer)).toEqual(['to another question', 'to its own']);
  });
});

describe('the journal by month', () => {
  it('contains the months in which anything was written, and each entry in one month only', () => {
    const months = journalMonths(MONTHS, {
      ...NOTHING,
      gratitude: ['2026-11-30', '2026-11-01', '2026-08-31', '2026-12-01'].map((day) =>
        gratitudeEntry({ day }),
      ),
    });
    expect(months.map(({ month }) => month.id)).toEqual(['2026-11']);
    expect(months[0]?.days.map(({ day }) => day)).toEqual(['2026-11-01', '2026-11-30']);
  });

  it('counts a week to the month of its Thursday', () => {
    // Week 40 is from September 28 to October 4, week 44 from October 26 to November 1.
    const months = journalMonths(MONTHS, {
      ...NOTHING,
      reflections: [
        reflection({ week: '2026-W44', at: 9 }),
        reflection({ week: '2026-W40', at: 5 }),
        reflection({ week: '2026-W39', at: 1 }),
      ],
      plans: [plan({ week: '2026-W40' })],
    });
    const weeks = months.map(({ month, reflections, plans }) => [
      month.id,
      reflections.map(({ week }) => week),
      plans.length,
    ]);
    expect(weeks).toEqual([
      ['2026-09', ['2026-W39'], 0],
      ['2026-10', ['2026-W40', '2026-W44'], 1],
    ]);
  });
});

describe('a journal', () => {
  const at = fc.nat(1_000);
  const day = fc.nat(20).map((days) => dayAfter('2026-11-09', days));
  const week = fc.constantFrom('2026-W46', '2026-W47', '2026-W48');
  const journal: fc.Arbitrary<JournalRows> = fc.record({
    checkIns: fc.array(fc.record({ at, day }).map(checkIn)),
    gratitude: fc.array(fc.record({ at, day, place: fc.nat(2) }).map(gratitudeEntry)),
    practices: fc.array(fc.record({ at, day }).map(practiceEntry)),
    reflections: fc.array(fc.record({ at, week }).map(reflection)),
    plans: fc.array(fc.record({ at, week }).map(plan)),
  });
  const instants = (rows: readonly { readonly at: number }[]) => rows.map((row) => row.at);
  const sorted = (rows: readonly { readonly at: number }[]) => instants(rows).sort((a, b) => a - b);

  it('of a week and of months is in the order of writing, in whatever order rows are read', () => {
    fc.assert(
      fc.property(journal, (rows) => {
        const weekly = journalWeek('2026-W47', rows, true);
        const monthly = journalMonths(MONTHS, rows);
        const ofWeek = rows.reflections.filter((entry) => entry.week === '2026-W47');
        expect(new Set(weekly.reflections)).toEqual(new Set(ofWeek));
        expect(weekly.reflections).toHaveLength(ofWeek.length);
        for (const { checkIns, gratitude, practices } of [
          ...weekly.days,
          ...monthly.flatMap(({ days }) => days),
        ]) {
          for (const some of [checkIns, gratitude, practices]) expect(instants(some)).toEqual(sorted(some));
        }
        for (const { reflections } of [weekly, ...monthly]) {
          expect(instants(reflections)).toEqual(sorted(reflections));
        }
        for (const { plans } of monthly) expect(instants(plans)).toEqual(sorted(plans));
      }),
    );
  });

  it('of months loses nothing that belongs to them, and a month without anything is left out', () => {
    fc.assert(
      fc.property(journal, (rows) => {
        const months = journalMonths([periodOf('month', '2026-11-09')], rows);
        const written = months.flatMap(({ days, reflections, plans }) => [
          ...days.flatMap(({ checkIns, gratitude, practices }) => [...checkIns, ...gratitude, ...practices]),
          ...reflections,
          ...plans,
        ]);
        // All days and weeks drawn above belong to November.
        expect(written).toHaveLength(Object.values(rows).flat().length);
        expect(months).toHaveLength(written.length > 0 ? 1 : 0);
      }),
    );
  });
});
