import type { LocalDay } from '../time/days';
import { fairThoughtOf } from './fair-thought';
import type { JournalDay } from './journal-days';

/** A line of a letter, in the person's own words. */
interface GladLineOfWeek {
  readonly day: LocalDay;
  readonly text: string;
}

/** A letter to the person from their week: what they were glad of, and one thought that was fair to them. */
export interface WeekLetter {
  /** Each once, in the order of the week. */
  readonly gladLines: readonly GladLineOfWeek[];
  /** `null` when none was written. */
  readonly fairThought: string | null;
}

/** A letter is one page: of a week with more glad lines, those that say most are taken (our judgement). */
const MOST_LINES = 9;

/** The letter of a week, from what was written on its days. */
export function weekLetter(days: readonly JournalDay[]): WeekLetter {
  const byText = new Map(
    days.flatMap(({ gratitude }) => gratitude.map(({ day, text }) => [text, { day, text }] as const)),
  );
  const longestFirst = [...byText.values()].sort((a, b) => b.text.length - a.text.length);
  const chosen = new Set(longestFirst.slice(0, MOST_LINES));
  const fairThoughts = days
    .flatMap(({ practices }) => practices)
    .flatMap((practice) => fairThoughtOf(practice) ?? []);
  return {
    gladLines: [...byText.values()].filter((line) => chosen.has(line)),
    fairThought: fairThoughts.at(-1) ?? null,
  };
}
