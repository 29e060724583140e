import * as z from 'zod/mini';
import { MAX_TEXT_LENGTH } from '../../domain/journal/text-limits';

/** In characters. A draft may be longer than a text that can be saved, so that the person can still shorten it. */
const LONGEST_DRAFT = 10 * MAX_TEXT_LENGTH;

/** A text of a stored draft. */
export const draftText = z.string().check(z.maxLength(LONGEST_DRAFT));

/** A text as it is stored in a draft: its end is cut off where it is far too long. */
export const truncateDraftText = (text: string): string => text.slice(0, LONGEST_DRAFT);
