import type { LocalDay, LocalInstant } from '../time/days';
import { isFollowUpDue } from './follow-up';
import type { GratitudeEntry } from './gratitude';
import type { Plan } from './plan';
import type { Aim, FollowUp, FoundAnswer, Practice, PracticeEntry } from './practice';

type WithId<Content> = Content & { readonly id: string };

/** Something that a person wrote in a practice, on a card or in a check-in, in whichever store it is. */
export interface JournalEntry extends LocalInstant {
  readonly kind: 'practice' | 'gladThing' | 'plan';
  readonly id: string;
  readonly practice: Practice;
  /** In the order in which they were asked for; some may be empty. */
  readonly texts: readonly string[];
  /** The number of the gratitude prompt that was shown beside it; `null` for none. */
  readonly prompt: number | null;
  /** Its position among the entries of the same instant, from 0. */
  readonly place: number;
  readonly followUp: FollowUp | null;
  /** Only with an aim. */
  readonly aim?: Aim | undefined;
  readonly found?: FoundAnswer | undefined;
}

/** The stored practices, gratitude entries and plans. */
export interface StoredJournal {
  readonly practices: readonly WithId<PracticeEntry>[];
  readonly gratitude: readonly WithId<GratitudeEntry>[];
  readonly plans: readonly WithId<Plan>[];
}

/** All stored entries, the newest first; gratitude entries of one check-in stay in their order. */
export function journalEntries({ practices, gratitude, plans }: StoredJournal): JournalEntry[] {
  const entries: JournalEntry[] = [
    ...practices.map(({ id, at, day, timeZone, practice, lines, followUp, aim, found }) => ({
      ...{ kind: 'practice' as const, id, at, day, timeZone, practice, followUp },
      ...{ texts: lines, prompt: null, place: 0 },
      ...(aim && { aim, found }),
    })),
    ...gratitude.map(({ id, at, day, timeZone, place, prompt, text, why }) => ({
      ...{ kind: 'gladThing' as const, id, at, day, timeZone, place, prompt },
      ...{ practice: 'gratitude' as const, texts: [text, why ?? ''], followUp: null },
    })),
    ...plans.map(({ id, at, day, timeZone, cue, response, followUp }) => ({
      ...{ kind: 'plan' as const, id, at, day, timeZone, followUp },
      ...{ practice: 'plan' as const, texts: [cue, response], prompt: null, place: 0 },
    })),
  ];
  return entries.sort((a, b) => laterDay(a, b) || b.at - a.at || a.place - b.place);
}

/** Days are compared by code units: comparing thousands of them by the rules of a language would take far longer. */
const laterDay = (a: JournalEntry, b: JournalEntry): number => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1);

/** The entries whose outcome is to be asked about on a day, the oldest first. */
export const entriesDueForFollowUp = (entries: readonly JournalEntry[], today: LocalDay): JournalEntry[] =>
  entries.filter(({ followUp }) => followUp && isFollowUpDue(followUp, today)).reverse();

/** The entries of one day. */
export interface EntriesOnDay {
  readonly day: LocalDay;
  readonly entries: readonly JournalEntry[];
}

/** Groups entries by day, in their order. */
export function groupEntriesByDay(entries: readonly JournalEntry[]): EntriesOnDay[] {
  const days = new Map<LocalDay, JournalEntry[]>();
  for (const entry of entries) {
    const day = days.get(entry.day);
    if (day) day.push(entry);
    else days.set(entry.day, [entry]);
  }
  return [...days].map(([day, of]) => ({ day, entries: of }));
}
