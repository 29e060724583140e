import type { LocalDay } from '../time/days';
import type { GratitudeEntry } from './check-in';
import { isDue } from './follow-up';
import type { Plan } from './plan';
import type { FollowUp, Practice, PracticeEntry } from './practice';

/** Content as it is stored, under an id. */
type Stored<Content> = Content & { readonly id: string };

/** Something a person wrote in a practice, on a card or in a check-in, wherever it is stored. */
export interface JournalEntry {
  readonly kind: 'practice' | 'gladThing' | 'plan';
  readonly id: string;
  /** Wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly practice: Practice;
  /** In the order they were asked for, some perhaps empty. */
  readonly words: readonly string[];
  /** The gratitude prompt that stood beside it, by number; `null` for none. */
  readonly prompt: number | null;
  /** Where it stands among those of the same instant, from 0. */
  readonly place: number;
  readonly followUp: FollowUp | null;
}

/** What is stored of practices, glad things and plans. */
export interface StoredJournal {
  readonly practices: readonly Stored<PracticeEntry>[];
  readonly gratitude: readonly Stored<GratitudeEntry>[];
  readonly plans: readonly Stored<Plan>[];
}

/** Everything kept, the newest first; glad things of one check-in stay in their order. */
export function journalEntries({ practices, gratitude, plans }: StoredJournal): JournalEntry[] {
  const entries: JournalEntry[] = [
    ...practices.map(({ id, at, day, practice, lines, followUp }) => ({
      ...{ kind: 'practice' as const, id, at, day, practice, followUp },
      ...{ words: lines, prompt: null, place: 0 },
    })),
    ...gratitude.map(({ id, at, day, place, prompt, text, why }) => ({
      ...{ kind: 'gladThing' as const, id, at, day, place, prompt },
      ...{ practice: 'gratitude' as const, words: [text, why ?? ''], followUp: null },
    })),
    ...plans.map(({ id, at, day, cue, response, followUp }) => ({
      ...{ kind: 'plan' as const, id, at, day, followUp },
      ...{ practice: 'plan' as const, words: [cue, response], prompt: null, place: 0 },
    })),
  ];
  return entries.sort((a, b) => laterDay(a, b) || b.at - a.at || a.place - b.place);
}

/** Days sort as they are spelt; by the rules of a language, thousands of them would take far longer. */
const laterDay = (a: JournalEntry, b: JournalEntry): number => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1);

/** What is to be asked on a day, the oldest first. */
export const entriesDueForFollowUp = (entries: readonly JournalEntry[], today: LocalDay): JournalEntry[] =>
  entries.filter(({ followUp }) => followUp && isDue(followUp, today)).reverse();

/** What was kept on one day. */
export interface EntriesOfDay {
  readonly day: LocalDay;
  readonly entries: readonly JournalEntry[];
}

/** Entries by their day, in the order they come in. */
export function entriesByDay(entries: readonly JournalEntry[]): EntriesOfDay[] {
  const days = new Map<LocalDay, JournalEntry[]>();
  for (const entry of entries) {
    const day = days.get(entry.day);
    if (day) day.push(entry);
    else days.set(entry.day, [entry]);
  }
  return [...days].map(([day, of]) => ({ day, entries: of }));
}
