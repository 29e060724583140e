import * as z from 'zod/mini';
import { LONGEST_TEXT } from '../../domain/journal/check-in';

/** A text may be longer than what can be kept: shortening it is what its person still has to do. */
const LONGEST_HELD = 10 * LONGEST_TEXT;

/** A text that was put aside while it was being written. */
export const draftText = z.string().check(z.maxLength(LONGEST_HELD));

/** A text as it is put aside: one far beyond what can be kept up to its first pages. */
export const truncateDraftText = (text: string): string => text.slice(0, LONGEST_HELD);
