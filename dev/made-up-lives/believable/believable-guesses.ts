import { NO_ATTENTION, sumBy, totalMs, type UsageHour } from '../../../lib/domain/attention/usage';
import type { Guess } from '../../../lib/domain/journal/guess';
import {
  type Calendar,
  daysOf,
  type IsoWeek,
  type LocalDay,
  startOfDay,
  weekAfter,
  weekOf,
} from '../../../lib/domain/time/days';
import { between, chance } from '../../seeded-random';

const HALF_HOUR = 30;

/** When in the day a guess is made, in ms after its start: at nine where it starts at four. */
const IN_THE_MORNING = 5 * 60 * 60_000;

/** Which of the twelve weeks this person skipped. The last one before the present week is not seen yet. */
const SKIPPED = [0, 4, 10, 11];

/**
 * What this person guessed about their weeks, each on the Monday after it: far too little at first, and later closer to
 * what was measured.
 */
export function guessesOf(
  weeks: readonly IsoWeek[],
  hours: readonly UsageHour[],
  calendar: Calendar,
): Guess[] {
  const random = chance('demo guesses');
  const measured = sumBy(hours, ({ day }) => weekOf(day));
  return weeks.flatMap((week, index) => {
    if (SKIPPED.includes(index)) return [];
    const { activeMs, passiveMs } = measured.get(week) ?? NO_ATTENTION;
    const total = totalMs({ activeMs, passiveMs });
    const day = daysOf(weekAfter(week, 1))[0] as LocalDay;
    const seenAs = Math.min(1, 0.5 + index * 0.05) + between(random, -0.08, 0.08);
    return [
      {
        at: startOfDay(day, calendar) + IN_THE_MORNING,
        day,
        timeZone: calendar.timeZone,
        week,
        minutes: Math.max(1, Math.round((total * seenAs) / 60_000 / HALF_HOUR)) * HALF_HOUR,
        activeShare:
          index % 4 === 1 ? null : Math.min(20, Math.round((activeMs / Math.max(1, total) + 0.15) * 20)) / 20,
      },
    ];
  });
}
