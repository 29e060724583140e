import type { FindingRows } from '../../lib/domain/insights/findings/finding-inputs';
import type { FindingKind } from '../../lib/domain/insights/findings/finding-kinds';
import { dayAfter, type LocalDay, weekAfter, weekOf } from '../../lib/domain/time/days';
import { MINUTE, moment } from '../builders/domain-rows';
import {
  caughtComparison,
  checkIn,
  followUp,
  gratitudeEntry,
  plan,
  practiceEntry,
} from '../builders/journal-rows';
import { type Change, FIRST_DAY, type Habits, WEEKS } from './findings-life';

/** The journal and the nudges of a life. */
export type WrittenRows = Omit<FindingRows, 'usage' | 'sittings'>;

export const NOTHING_WRITTEN: WrittenRows = {
  moments: [],
  checkIns: [],
  comparisons: [],
  gratitude: [],
  practices: [],
  plans: [],
};

/** A pattern that is put into the last week of a life. */
export interface Plant {
  /** The pattern in words. */
  readonly pattern: string;
  readonly change?: Change;
  readonly written?: (attention: Pick<FindingRows, 'usage' | 'sittings'>) => Partial<WrittenRows>;
}

const LAST_WEEK = (WEEKS - 1) * 7;

const inLastWeek =
  (habitsOf: (habits: Habits) => Partial<Habits>): Change =>
  (day, habits) =>
    day < LAST_WEEK ? habits : { ...habits, ...habitsOf(habits) };

const dayOfLastWeek = (day: number): LocalDay => dayAfter(FIRST_DAY, LAST_WEEK + day);

const onDays = (...days: readonly number[]) =>
  days.map((day) => ({ day: dayOfLastWeek(day), at: Date.parse(dayOfLastWeek(day)) + 12 * 60 * MINUTE }));

const nudgesOf = (family: 'breathe' | 'reframe', outcomes: readonly ('helpful' | 'carriedOn' | 'faded')[]) =>
  outcomes.map((outcome, index) => ({
    ...moment({ ...onDays(index % 7)[0], family, outcome }),
    id: `${family} ${index}`,
  }));

/** A pattern for each kind of finding. */
export const PLANTS: Readonly<Record<FindingKind, Plant>> = {
  periodTime: {
    pattern: 'visits 2.5 times as long',
    change: inLastWeek((usual) => ({ minutes: 2.5 * usual.minutes })),
  },
  siteTime: { pattern: 'visits to one site 6 times as long', change: inLastWeek(() => ({ firstSite: 6 })) },
  visitCount: {
    pattern: 'twice as many visits, half as long',
    change: inLastWeek(({ visits, minutes }) => ({ visits: 2 * visits, minutes: minutes / 2 })),
  },
  visitLength: {
    pattern: 'half as many visits, 2.5 times as long',
    change: inLastWeek(({ visits, minutes }) => ({ visits: visits / 2, minutes: 2.5 * minutes })),
  },
  lateEvenings: { pattern: 'three in four visits after 22:00', change: inLastWeek(() => ({ late: 0.75 })) },
  takingPart: { pattern: 'taking part up from 25 to 55 %', change: inLastWeek(() => ({ active: 0.55 })) },
  weekends: {
    pattern: 'weekends with 2.5 times the visits',
    change: (day, habits) => ({ ...habits, visits: habits.visits * (day % 7 > 4 ? 2.5 : 1) }),
  },
  fewVisits: {
    pattern: 'short visits, and four of two hours',
    change: inLastWeek(() => ({ minutes: 1.5, sigma: 2.3 })),
  },
  longestVisit: {
    pattern: 'short visits, and four of two hours',
    change: inLastWeek(() => ({ minutes: 1.5, sigma: 2.3 })),
  },
  quickReturns: { pattern: 'every visit followed by another', change: inLastWeek(() => ({ returns: true })) },
  partsOfSite: {
    pattern: 'short videos and messages',
    change: inLastWeek(() => ({ surfaces: ['shortVideo', 'messages'] })),
  },
  busiestStretch: {
    pattern: 'all visits from 19:00 to 22:00',
    change: inLastWeek(() => ({ hours: [19, 22], late: 0 })),
  },
  daysWithout: {
    pattern: 'two days without a visit',
    change: (day, habits) => (day === LAST_WEEK + 1 || day === LAST_WEEK + 2 ? null : habits),
  },
  intentAndStay: {
    pattern: 'four times "to find something"',
    written: ({ sittings }) => {
      const visits = sittings.filter(({ start }) => start >= Date.parse(dayOfLastWeek(0))).slice(-4);
      const cards = visits.map(({ site, start }, index) => ({
        ...moment({ site, sittingStart: start, at: start, day: dayOfLastWeek(6), outcome: 'shown' }),
        id: `card ${index}`,
      }));
      return {
        moments: cards,
        practices: cards.map(({ id, at, day }) =>
          practiceEntry({ practice: 'intent', lines: ['find'], moment: id, at, day }),
        ),
      };
    },
  },
  helpfulKind: {
    pattern: 'four of five answers "this helped"',
    written: () => ({
      moments: nudgesOf('breathe', ['helpful', 'helpful', 'carriedOn', 'helpful', 'helpful']),
    }),
  },
  unhelpfulKind: {
    pattern: 'eight shown, five carried on, none helped',
    written: () => ({
      moments: nudgesOf('reframe', [
        ...Array.from({ length: 5 }, () => 'carriedOn' as const),
        ...Array.from({ length: 3 }, () => 'faded' as const),
      ]),
    }),
  },
  unhelpfulEvenings: {
    pattern: 'eight of late evenings, none helped',
    written: () => ({
      moments: nudgesOf('reframe', [
        ...Array.from({ length: 5 }, () => 'carriedOn' as const),
        ...Array.from({ length: 3 }, () => 'faded' as const),
      ]).map((one, index) => ({
        ...one,
        family: index % 2 === 0 ? ('reframe' as const) : ('breathe' as const),
        at: one.at + 11 * 60 * MINUTE,
      })),
    }),
  },
  plansTurnedOut: {
    pattern: 'two of three plans went well',
    written: () => ({
      plans: (['well', 'hard', 'well'] as const).map((turn, back) =>
        plan({ week: weekAfter(weekOf(dayOfLastWeek(0)), back - 2), followUp: followUp({ turn }) }),
      ),
    }),
  },
  braveStepsTurnedOut: {
    pattern: 'a brave step that went well',
    written: () => ({
      practices: onDays(1).map((when) =>
        practiceEntry({ ...when, practice: 'braveStep', followUp: followUp({ turn: 'well' }) }),
      ),
    }),
  },
  firstPractice: {
    pattern: 'a first message to someone',
    written: () => ({ practices: onDays(2).map((when) => practiceEntry({ ...when, practice: 'reachOut' })) }),
  },
  gladFromThePast: {
    pattern: 'a glad thing four weeks ago',
    written: () => ({
      gratitude: onDays(2 - 28).map((when) => gratitudeEntry({ ...when, text: 'a walk by the river' })),
    }),
  },
  gladOfPeople: {
    pattern: 'two glad things about people',
    written: () => ({ gratitude: onDays(1, 3).map((when) => gratitudeEntry({ ...when, prompt: 1 })) }),
  },
  caughtWhere: {
    pattern: 'three comparisons caught in stories',
    written: () => ({
      comparisons: onDays(0, 2, 5).map((when) =>
        caughtComparison({ ...when, site: 'instagram', surface: 'stories' }),
      ),
    }),
  },
  caughtEffect: {
    pattern: 'three of them "lifted"',
    written: () => ({
      comparisons: onDays(0, 2, 5, 6).map((when, index) =>
        caughtComparison({ ...when, site: 'x', surface: 'feed', effect: index < 3 ? 'lifted' : null }),
      ),
    }),
  },
  caughtFelt: {
    pattern: 'three "lower", each in another place',
    written: () => ({
      comparisons: (['x', 'instagram', null] as const).flatMap((site, index) =>
        onDays(2 * index).map((when) =>
          caughtComparison({ ...when, site, surface: site && 'feed', effect: 'lower' }),
        ),
      ),
    }),
  },
  caughtFew: {
    pattern: 'one comparison caught',
    written: () => ({
      comparisons: onDays(3).map((when) => caughtComparison({ ...when, site: 'x', surface: 'feed' })),
    }),
  },
  goodMoods: {
    pattern: 'three check-ins with good moods',
    written: () => ({
      checkIns: onDays(0, 2, 5).map((when) => checkIn({ ...when, comparison: 'same', mood: 70 })),
    }),
  },
  howComparingFelt: {
    pattern: 'three check-ins "lower"',
    written: () => ({
      checkIns: onDays(0, 2, 5).map((when) => checkIn({ ...when, comparison: 'lower', mood: 60 })),
    }),
  },
};
