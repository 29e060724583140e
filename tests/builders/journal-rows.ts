import type { AimEntry } from '../../lib/domain/journal/aim';
import type { CaughtComparison } from '../../lib/domain/journal/caught-comparison';
import type { CheckIn } from '../../lib/domain/journal/check-in';
import type { GratitudeEntry } from '../../lib/domain/journal/gratitude';
import type { Guess } from '../../lib/domain/journal/guess';
import type { Plan } from '../../lib/domain/journal/plan';
import type { FollowUp, PracticeEntry } from '../../lib/domain/journal/practice';
import type { Reflection } from '../../lib/domain/journal/weekly-question';
import type { LocalDay, LocalInstant } from '../../lib/domain/time/days';

/** An instant as it was lived in Berlin. */
export const lived = (at: number, day: LocalDay): LocalInstant => ({ at, day, timeZone: 'Europe/Berlin' });

// One builder for each kind of journal row: a new field gets its default here, and in no test.

export const checkIn = (some: Partial<CheckIn> = {}): CheckIn => ({
  at: 0,
  day: '2026-11-22',
  timeZone: 'Europe/Berlin',
  mood: null,
  comparison: null,
  patterns: [],
  ...some,
});

export const gratitudeEntry = (some: Partial<GratitudeEntry> = {}): GratitudeEntry => ({
  at: 0,
  day: '2026-11-22',
  timeZone: 'Europe/Berlin',
  checkIn: null,
  place: 0,
  prompt: null,
  text: 'rain',
  why: null,
  ...some,
});

export const practiceEntry = (some: Partial<PracticeEntry> = {}): PracticeEntry => ({
  at: 0,
  day: '2026-11-22',
  timeZone: 'Europe/Berlin',
  practice: 'notice',
  lines: ['envy'],
  moment: null,
  followUp: null,
  ...some,
});

/** A question that is still open. */
export const followUp = (some: Partial<FollowUp> = {}): FollowUp => ({
  askOn: '2026-11-22',
  turn: null,
  text: '',
  ...some,
});

export const plan = (some: Partial<Plan> = {}): Plan => ({
  at: 0,
  day: '2026-11-22',
  timeZone: 'Europe/Berlin',
  week: '2026-W48',
  cue: 'I wake up',
  response: 'open the window',
  site: null,
  onCard: false,
  followUp: followUp({ askOn: '2026-11-30' }),
  ...some,
});

export const reflection = (some: Partial<Reflection> = {}): Reflection => ({
  at: 0,
  week: '2026-W47',
  question: 1,
  answer: 'It lifted me on Tuesday.',
  ...some,
});

export const caughtComparison = (some: Partial<CaughtComparison> = {}): CaughtComparison => ({
  at: 0,
  day: '2026-11-22',
  timeZone: 'Europe/Berlin',
  site: null,
  surface: null,
  effect: null,
  moment: null,
  ...some,
});

/** Five and a half hours, a quarter of it taking part. */
export const guess = (some: Partial<Guess> = {}): Guess => ({
  at: 0,
  day: '2026-11-23',
  timeZone: 'Europe/Berlin',
  week: '2026-W47',
  minutes: 330,
  activeShare: 0.25,
  ...some,
});

/** An aim in the person's own words, unanswered. */
export const aimEntry = (some: Partial<AimEntry> = {}): AimEntry => ({
  ...practiceEntry({ practice: 'aim', lines: ['a message from Ines'] }),
  id: 'aim',
  aim: { inWords: true, minutes: 10 },
  ...some,
});
