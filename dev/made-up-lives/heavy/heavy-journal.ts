import { NUDGE_SENTENCES } from '../../../lib/domain/nudges/nudge';
import { type LocalDay, weekAfter } from '../../../lib/domain/time/days';
import { between, chance, pick } from '../../seeded-random';
import { uuid } from '../seeded-uuid';
import { UTC_CALENDAR } from './heavy-days';

const HOUR = 60 * 60 * 1_000;

const WORDS =
  'the rain my sister rang soup on the stove a walk along the river slept well old friend wrote music in the kitchen light after work the dog ran ahead good bread nobody hurried ❤ Ömer'.split(
    ' ',
  );

/** Some words as a person might write them, about `length` characters long. */
function words(random: () => number, length: number): string {
  let text = pick(random, WORDS);
  while (text.length < length) text += ` ${pick(random, WORDS)}`;
  return text;
}

/**
 * The rows of one day that are never compacted: four moments of nudges, a check-in with two gratitude entries on four
 * days in five, a comparison caught on three days in five, and on Sundays the answer to the week's question and a guess
 * about the week before.
 * @param start when the day begins, in wall-clock ms
 * @param week the week that ends on this day; `undefined` on any other day than a Sunday
 */
export function heavyJournal(
  day: LocalDay,
  start: number,
  week: string | undefined,
  sites: readonly string[],
) {
  const random = chance(`journal, ${day}`);
  const row = (at: number) => ({ id: uuid(random), createdAt: at, updatedAt: at });
  const instant = () => Math.floor(start + between(random, 4 * HOUR, 18 * HOUR));
  const moments = Array.from({ length: 4 }, () => {
    const at = instant();
    return {
      ...row(at),
      ...pick(random, NUDGE_SENTENCES),
      at,
      day,
      site: pick(random, sites),
      surface: 'feed',
      sittingStart: at - Math.floor(between(random, 900_000, 1_800_000)),
      streakMs: Math.floor(between(random, 480_000, 900_000)),
      triggers: ['passive'],
      shownWith: 0.7,
      familyWith: 0.1,
      outcome: pick(random, [
        'shown',
        'helpful',
        'carriedOn',
        'closedTab',
        'faded',
        'faded',
        'withheld',
        'withheld',
        'withheld',
      ]),
    };
  });
  const at = instant();
  const { timeZone } = UTC_CALENDAR;
  const checkIn = {
    ...row(at),
    at,
    day,
    timeZone,
    mood: Math.floor(random() * 101),
    comparison: pick(random, ['lifted', 'same', 'lower', 'didNotCompare']),
    patterns: random() < 0.4 ? [pick(random, ['comparing', 'overthinking', 'jealousy'])] : [],
  };
  const gratitude = [0, 1].map((place) => ({
    ...row(at),
    at,
    day,
    timeZone,
    checkIn: checkIn.id,
    place,
    prompt: 1 + Math.floor(random() * 24),
    text: words(random, between(random, 15, 110)),
    why: null,
  }));
  const checksIn = random() < 0.8;
  const caughtAt = instant();
  const caught = {
    ...row(caughtAt),
    at: caughtAt,
    day,
    timeZone,
    site: pick(random, sites),
    surface: 'feed',
    effect: pick(random, ['lifted', 'same', 'lower', null]),
    moment: null,
  };
  return {
    moments,
    checkIns: checksIn ? [checkIn] : [],
    gratitude: checksIn ? gratitude : [],
    caughtComparisons: random() < 0.6 ? [caught] : [],
    guesses: week
      ? [
          {
            ...row(at),
            at,
            day,
            timeZone,
            week: weekAfter(week, -1),
            minutes: 15 * Math.ceil(between(random, 40, 130)),
            activeShare: 0.2,
          },
        ]
      : [],
    reflections: week
      ? [{ ...row(at), at, week, question: 1 + Math.floor(random() * 12), answer: words(random, 220) }]
      : [],
  };
}
