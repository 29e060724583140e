import * as z from 'zod/mini';
import { MAX_TEXT_LENGTH } from '../../domain/journal/text-limits';

/**
 * The longest text in a draft, in characters. It is longer than a text that can be saved, so that a text that is too
 * long is not lost before the person has shortened it.
 */
const LONGEST_DRAFT = 10 * MAX_TEXT_LENGTH;

/** Schema of a text in a stored draft. */
export const draftText = z.string().check(z.maxLength(LONGEST_DRAFT));

/** Cuts a text to the length that a draft can store. */
export const truncateDraftText = (text: string): string => text.slice(0, LONGEST_DRAFT);
