import type { IsoWeek, LocalDay } from '../time/days';

/** How comparing oneself online felt: our own item, not a validated scale. */
export const COMPARISONS = ['lifted', 'same', 'lower', 'didNotCompare'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** What of comparing and doubting a person noticed in themselves. Words for a moment, never for a person. */
export const PATTERNS = [
  'comparing',
  'overthinking',
  'impostor',
  'pullingAway',
  'reassurance',
  'jealousy',
] as const;

export type Pattern = (typeof PATTERNS)[number];

/** Where mood sits on its slider: 0 (low) to 100 (high). */
export const MOOD = { least: 0, most: 100 } as const;

/** The longest text a person can keep in one entry, in characters. */
export const LONGEST_TEXT = 2_000;

/** How many glad things one check-in holds. */
export const MOST_GLAD_THINGS = 3;

/** A moment's stock of how one is. Whatever was skipped is `null`. */
export interface CheckIn {
  /** Wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly mood: number | null;
  readonly comparison: Comparison | null;
  /** What showed up, in the order of `PATTERNS`; none when that was skipped. */
  readonly patterns: readonly Pattern[];
}

/** One thing a person is glad of, in their own words. */
export interface GratitudeEntry {
  readonly at: number;
  readonly day: LocalDay;
  /** The check-in it came with; `null` for one written on a card. */
  readonly checkIn: string | null;
  /** Where it stood among the check-in's glad things, from 0. */
  readonly place: number;
  /** The prompt that stood beside it, by number; `null` for "anything you like". */
  readonly prompt: number | null;
  readonly text: string;
  /** Why it was good, or how it came about, in their own words; `null` when that was skipped. */
  readonly why: string | null;
}

/** A glad thing, before it is part of anything kept. */
export type GladThing = Pick<GratitudeEntry, 'prompt' | 'text' | 'why'>;

/** An answer to the question of a week. */
export interface Reflection {
  readonly at: number;
  readonly week: IsoWeek;
  /** The question's number. */
  readonly question: number;
  readonly answer: string;
}

/** A check-in as it is being written. */
export interface CheckInDraft {
  readonly mood: number | null;
  readonly comparison: Comparison | null;
  readonly patterns: readonly Pattern[];
  readonly prompt: number | null;
  /** Up to `MOST_GLAD_THINGS`, some perhaps still empty. */
  readonly gladThings: readonly string[];
  /** Why the first of them was good; may be empty. */
  readonly why: string;
  /** Nothing of `gladThings` is to be kept this time; what was written stays until the draft is gone. */
  readonly gladSkipped: boolean;
}

export const EMPTY_CHECK_IN: CheckInDraft = {
  mood: null,
  comparison: null,
  patterns: [],
  prompt: null,
  gladThings: Array.from({ length: MOST_GLAD_THINGS }, () => ''),
  why: '',
  gladSkipped: false,
};

/** The glad things of a draft that say something, unless they were skipped. The prompt and the "why" are the first field's. */
export function gladThingsOf({ gladThings, gladSkipped, prompt, why }: CheckInDraft): GladThing[] {
  if (gladSkipped) return [];
  return gladThings
    .map((text, field) => ({
      text: text.trim(),
      prompt: field === 0 ? prompt : null,
      why: field === 0 ? why.trim() || null : null,
    }))
    .filter(({ text }) => text !== '');
}

/**
 * Why a draft can't be kept: nothing in it, a text too long, or a "why" without what it is about; `null` when it can.
 */
export function checkInFault(draft: CheckInDraft): 'empty' | 'tooLong' | 'whyAlone' | null {
  const glad = gladThingsOf(draft);
  const hasChoice = draft.mood !== null || draft.comparison !== null || draft.patterns.length > 0;
  const why = draft.gladSkipped ? '' : draft.why.trim();
  if (!hasChoice && glad.length === 0) return 'empty';
  if (why !== '' && (draft.gladThings[0] ?? '').trim() === '') return 'whyAlone';
  return [...glad.map(({ text }) => text), why].some((text) => text.length > LONGEST_TEXT) ? 'tooLong' : null;
}

/** How many gratitude prompts and weekly questions the locales hold. */
export const GRATITUDE_PROMPTS = 24;
export const WEEKLY_QUESTIONS = 12;

/** How many of them are offered on a day. */
export const PROMPTS_A_DAY = 3;

/** The prompts that ask about a person, whom one might want to tell. */
const ABOUT_A_PERSON: readonly number[] = [1, 2, 3, 4, 5, 6, 24];

/** Whether what was written to a prompt is about someone, told from the prompt alone and never from the text. */
export const isAboutAPerson = (prompt: number | null): boolean =>
  prompt !== null && ABOUT_A_PERSON.includes(prompt);

/**
 * The numbers of the prompts offered on a day: three, from different parts of the list, so that they ask about
 * different things. None of them was offered the day before, and after eight days all were.
 */
export function promptsOf(day: LocalDay): readonly number[] {
  const rounds = GRATITUDE_PROMPTS / PROMPTS_A_DAY;
  const first = modulo(daysSince('2026-01-01', day), rounds) + 1;
  return Array.from({ length: PROMPTS_A_DAY }, (_, part) => first + part * rounds);
}

/** The number of the question asked in a week; it comes round again after twelve weeks. */
export function questionOf(monday: LocalDay): number {
  return modulo(Math.floor(daysSince('2026-01-05', monday) / 7), WEEKLY_QUESTIONS) + 1;
}

const daysSince = (first: LocalDay, day: LocalDay): number =>
  Temporal.PlainDate.from(first).until(day, { largestUnit: 'days' }).days;

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
