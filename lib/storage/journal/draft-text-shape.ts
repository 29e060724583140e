import { MAX_TEXT_LENGTH } from '../../domain/journal/text-limits';
import { text } from '../shapes/text-shape';

/**
 * A text in a stored draft. It may be longer than a text that can be saved, so that a text that is too long is not lost
 * before the person has shortened it.
 */
export const draftText = text(10 * MAX_TEXT_LENGTH);
