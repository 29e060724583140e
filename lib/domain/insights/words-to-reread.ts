import { isWin } from '../journal/practice';
import type { LocalDay } from '../time/days';
import { fairThoughtOf } from './fair-thought';
import type { JournalDay, QuotedWords } from './journal-days';

/** Something that the person wrote, to be read again with pleasure. */
export interface WordsToReread extends QuotedWords {
  readonly day: LocalDay;
  /** Why it was good; `null` when that was not written. */
  readonly why: string | null;
}

/** How many lines a page leads with at most, and how long they may be together: more would hide the rest (our judgement). */
const MOST_LINES = 3;
const MOST_CHARACTERS = 240;

/** The words of a win are the first of its lines. */
const winsOf = ({ practices }: JournalDay): WordsToReread[] =>
  practices.filter(isWin).map(({ day, at, lines }) => ({ day, at, text: lines[0] ?? '', why: null }));

const fairThoughtsOf = ({ practices }: JournalDay): WordsToReread[] =>
  practices.flatMap((entry) => {
    const text = fairThoughtOf(entry);
    return text === undefined ? [] : { day: entry.day, at: entry.at, text, why: null };
  });

const gladThingsOf = ({ gratitude }: JournalDay): WordsToReread[] =>
  gratitude.map(({ day, at, text, why }) => ({ day, at, text, why }));

const lengthOf = ({ text, why }: WordsToReread): number => text.length + (why ?? '').length;

/** A reason tells most, and a whole sentence more than a word; of two alike, the later counts more. */
const byWeight = (a: WordsToReread, b: WordsToReread): number =>
  lengthOf(b) + (b.why ?? '').length - lengthOf(a) - (a.why ?? '').length || b.at - a.at;

/**
 * What to reread of some days: first the glad thing, win or fair thought that says most, then a fair thought if there is
 * one, then more to be glad of. No text twice, and none that is too long.
 */
export function wordsToReread(days: readonly JournalDay[]): readonly WordsToReread[] {
  const isShort = (words: WordsToReread) => words.text !== '' && lengthOf(words) <= MOST_CHARACTERS;
  const fair = days.flatMap(fairThoughtsOf).filter(isShort).sort(byWeight).slice(0, 1);
  const glad = days
    .flatMap((day) => [...gladThingsOf(day), ...winsOf(day)])
    .filter(isShort)
    .sort(byWeight);
  const best = [...fair, ...glad].sort(byWeight).slice(0, 1);
  const chosen = new Map<string, WordsToReread>();
  let left = MOST_CHARACTERS;
  for (const words of [...best, ...fair, ...glad]) {
    if (chosen.size === MOST_LINES) break;
    if (chosen.has(words.text) || lengthOf(words) > left) continue;
    chosen.set(words.text, words);
    left -= lengthOf(words);
  }
  return [...chosen.values()];
}

/** The days, with a sign on those that have words which the page leads with: there they are not read twice. */
export const withQuoted = (
  days: readonly JournalDay[],
  words: readonly WordsToReread[],
): readonly JournalDay[] =>
  days.map((day) => {
    const quoted = words.filter((one) => one.day === day.day);
    return quoted.length === 0 ? day : { ...day, quoted };
  });

/** Whether the words of an entry are quoted elsewhere on the page. */
export const isQuoted = (at: number, text: string | undefined, { quoted = [] }: JournalDay): boolean =>
  quoted.some((one) => one.at === at && one.text === text);
