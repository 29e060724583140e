import { normaliseSentence } from '../nudges/own-sentences';
import type { Aim, Intent, PracticeEntry } from './practice';
import { MAX_AIM_LENGTH } from './text-limits';

/** How long a person can say that they mean to stay, in minutes: a few visits of usual length (our judgement). */
export const AIM_MINUTES = [5, 10, 20] as const;

/** A stored entry with an aim: what a person said, before they went to a site, that they go there for. */
export type AimEntry = PracticeEntry & { readonly id: string; readonly aim: Aim };

/** Whether an entry has an aim. */
export const isAimEntry = <Entry extends PracticeEntry & { readonly id: string }>(
  entry: Entry,
): entry is Entry & AimEntry => entry.practice === 'aim' && entry.aim !== undefined;

/**
 * The aim that was said last; it takes the place of all before it. `undefined` when there is none.
 * @param now wall-clock ms; an aim after it was dated by a clock that was ahead
 */
export const latestAim = (
  entries: readonly (PracticeEntry & { readonly id: string })[],
  now: number,
): AimEntry | undefined =>
  entries
    .filter(isAimEntry)
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at)
    .at(-1);

/** What a person says in the popup. */
export interface AimWords {
  /** `null` when they chose none; then their own words count. */
  readonly intent: Intent | null;
  readonly words: string;
  readonly minutes: number | null;
}

/** What a person said as it is stored. It must not be too long. */
export const aimLine = ({ intent, words, minutes }: AimWords): Pick<AimEntry, 'lines' | 'aim'> => ({
  lines: [intent ?? normaliseAim(words)],
  aim: { inWords: intent === null, minutes },
});

/** The own words of an aim as they are stored: on one line, without blanks at its ends; empty when nothing can be seen. */
const normaliseAim = normaliseSentence;

/** Whether an aim is too long to be stored. */
export const isAimTooLong = (words: string): boolean => normaliseAim(words).length > MAX_AIM_LENGTH;
