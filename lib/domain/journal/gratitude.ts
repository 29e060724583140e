import { daysBetween, type LocalDay, type LocalInstant } from '../time/days';
import { positionInCycle } from './cycle';

/** How many gratitude entries fit into one check-in. */
export const MAX_GLAD_THINGS = 3;

/** Something that a person is grateful for, in their own words. */
export interface GratitudeEntry extends LocalInstant {
  /** The id of the check-in it was written in; `null` when it was written on a card, in a practice or by itself. */
  readonly checkIn: string | null;
  /** Its position among the gratitude entries of the check-in, from 0. */
  readonly place: number;
  /** The number of the prompt that was shown beside it; `null` for "anything you like". */
  readonly prompt: number | null;
  readonly text: string;
  /** Why it was good, or how it came about, in the person's own words; `null` when that was skipped. */
  readonly why: string | null;
}

/** The words of a gratitude entry that is not saved yet. */
export type GladThing = Pick<GratitudeEntry, 'prompt' | 'text' | 'why'>;

/** How many gratitude prompts the locales contain, as `gratitudePrompt_<n>`. */
export const GRATITUDE_PROMPTS = 24;

/** How many of them are offered on a day. */
const PROMPTS_PER_DAY = 3;

/** The prompts that ask about another person, whom the writer may want to tell. */
const PROMPTS_ABOUT_A_PERSON: readonly number[] = [1, 2, 3, 4, 5, 6, 24];

/** Whether the answer to a prompt is about someone. The prompt alone decides it; the text is never analysed. */
export const isAboutAPerson = (prompt: number | null): boolean =>
  prompt !== null && PROMPTS_ABOUT_A_PERSON.includes(prompt);

/**
 * The numbers of the prompts offered on a day: three, from different parts of the list, so that they ask about
 * different things. None of them was offered the day before, and within eight days all of them are offered.
 */
export function promptsForDay(day: LocalDay): readonly number[] {
  const cycleDays = GRATITUDE_PROMPTS / PROMPTS_PER_DAY;
  const first = positionInCycle(daysBetween('2026-01-01', day), cycleDays) + 1;
  return Array.from({ length: PROMPTS_PER_DAY }, (_, part) => first + part * cycleDays);
}
