import { type CheckIn, type Comparison, PATTERNS } from '../../../lib/domain/journal/check-in';
import { type Calendar, type LocalDay, startOfDay } from '../../../lib/domain/time/days';
import { between, chance, pick } from '../../seeded-random';

const MINUTE = 60_000;

/** The mood of each week, on the slider from 0 to 100. */
const MOODS = [52, 56, 60, 58, 40, 44, 57, 72, 66, 62, 68, 70];

/** What shows up on days that are not among the best. */
const HARD = ['comparing', 'overthinking', 'impostor', 'pullingAway', 'reassurance', 'jealousy'] as const;

/** There is a check-in on every Wednesday and Sunday, and on some other days. */
const ALWAYS = [3, 7];

/** Answers about comparing, by the mood of the day. Likelier ones are listed more often. */
function comparisonsAt(mood: number): readonly Comparison[] {
  if (mood < 42) return ['lower', 'lower', 'lower', 'same'];
  if (mood < 64) return ['same', 'same', 'lower', 'didNotCompare', 'lifted'];
  return ['lifted', 'didNotCompare', 'didNotCompare', 'same'];
}

/** The mood of a day, 0 to 100, also on days without a check-in. */
export function moodOf(day: LocalDay, week: number): number {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  const random = chance(`demo mood, week ${week}, ${weekday}`);
  const mood = (MOODS[week] ?? 60) + (weekday > 5 ? 6 : 0) + between(random, -17, 17);
  return Math.round(Math.min(94, Math.max(14, mood)));
}

/** The check-in of a day, `undefined` on a day without one. */
export function checkInOf(day: LocalDay, week: number, calendar: Calendar): CheckIn | undefined {
  const weekday = Temporal.PlainDate.from(day).dayOfWeek;
  const random = chance(`demo check-in, week ${week}, ${weekday}`);
  if (random() > 0.35 && !ALWAYS.includes(weekday)) return undefined;
  const evening = (20 * 60 - calendar.dayStartHour * 60 + between(random, 0, 80)) * MINUTE;
  const mood = moodOf(day, week);
  const shownUp = mood < 62 ? [pick(random, HARD), pick(random, HARD)] : mood > 72 ? ['inspired'] : [];
  return {
    at: Math.floor(startOfDay(day, calendar) + evening),
    day,
    timeZone: calendar.timeZone,
    mood,
    comparison: random() < 0.12 ? null : pick(random, comparisonsAt(mood)),
    patterns: PATTERNS.filter((pattern) => shownUp.includes(pattern)),
  };
}
