import type { IsoWeek, LocalDay } from './days';

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
}

export const EMPTY_CHECK_IN: CheckInDraft = {
  mood: null,
  comparison: null,
  patterns: [],
  prompt: null,
  gladThings: Array.from({ length: MOST_GLAD_THINGS }, () => ''),
  why: '',
};

/** The glad things of a draft that say something. */
export const gladThingsOf = (draft: CheckInDraft): string[] =>
  draft.gladThings.map((text) => text.trim()).filter((text) => text !== '');

/** Why a draft can't be kept: nothing in it, or a text too long; `null` when it can. */
export function faultOf(draft: CheckInDraft): 'empty' | 'tooLong' | null {
  const glad = gladThingsOf(draft);
  const hasChoice = draft.mood !== null || draft.comparison !== null || draft.patterns.length > 0;
  if (!hasChoice && glad.length === 0) return 'empty';
  return [...glad, draft.why.trim()].some((text) => text.length > LONGEST_TEXT) ? 'tooLong' : null;
}

/** How many gratitude prompts and weekly questions the locales hold. */
export const GRATITUDE_PROMPTS = 24;
export const WEEKLY_QUESTIONS = 12;

/** The number of the prompt offered on a day; each day's differs from the day before. */
export function promptOf(day: LocalDay): number {
  const days = Temporal.PlainDate.from('2026-01-01').until(day, { largestUnit: 'days' }).days;
  return modulo(days, GRATITUDE_PROMPTS) + 1;
}

/** The number of the question asked in a week; it comes round again after twelve weeks. */
export function questionOf(monday: LocalDay): number {
  const weeks = Math.floor(
    Temporal.PlainDate.from('2026-01-05').until(monday, { largestUnit: 'days' }).days / 7,
  );
  return modulo(weeks, WEEKLY_QUESTIONS) + 1;
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
