import { normaliseSentence } from './own-sentences';

/** How many alternatives to the feed a person can have at most. */
export const MAX_ALTERNATIVES = 3;

/** The length of the longest alternative, in characters: it is a few words, shown large. */
export const MAX_ALTERNATIVE_LENGTH = 60;

/** The alternatives that a person wrote, as they are stored: each on one line, without empty ones. */
export const normaliseAlternatives = (written: readonly string[]): string[] =>
  written.map(normaliseSentence).filter((text) => text !== '');

/** Whether one of the alternatives that a person wrote is too long to be stored. */
export const isOneTooLong = (written: readonly string[]): boolean =>
  normaliseAlternatives(written).some(({ length }) => length > MAX_ALTERNATIVE_LENGTH);

/**
 * Draws the alternative to show. All are drawn with the same probability.
 * @param chance a number in [0, 1)
 * @returns `undefined` when there is none
 */
export const drawAlternative = (alternatives: readonly string[], chance: number): string | undefined =>
  alternatives[Math.floor(chance * alternatives.length)];
