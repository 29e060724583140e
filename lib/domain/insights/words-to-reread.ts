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

/** Longer texts are left where they are: at the top of a page they would hide the rest (our judgement). */
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

/** A reason tells most, and a whole sentence more than a word. */
const weightOf = ({ text, why }: WordsToReread): number => text.length + 2 * (why ?? '').length;

/**
 * What to reread of some days: the glad thing, win or fair thought that says most and is not too long; the later of two
 * alike.
 * @returns `null` when nothing of the kind was written
 */
export function wordsToReread(days: readonly JournalDay[]): WordsToReread | null {
  const all = days
    .flatMap((day) => [...gladThingsOf(day), ...winsOf(day), ...fairThoughtsOf(day)])
    .filter(({ text, why }) => text !== '' && text.length + (why ?? '').length <= MOST_CHARACTERS);
  const [best] = all.sort((a, b) => weightOf(b) - weightOf(a) || b.at - a.at);
  return best ?? null;
}

/** The days, with a sign on the one that has the words which the page leads with: there they are not read twice. */
export const withQuoted = (
  days: readonly JournalDay[],
  words: WordsToReread | null,
): readonly JournalDay[] =>
  words === null ? days : days.map((day) => (day.day === words.day ? { ...day, quoted: words } : day));

/** Whether the words of an entry are quoted elsewhere on the page. */
export const isQuoted = (at: number, text: string | undefined, { quoted }: JournalDay): boolean =>
  quoted?.at === at && quoted.text === text;
