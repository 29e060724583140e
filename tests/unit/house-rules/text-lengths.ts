import { parse } from '@messageformat/parser';
import type { MessageCatalogue } from '../../../build/compiled-catalogue';
import { readings } from './catalogue';

/** Beginnings of the notes of what is pressed. */
const PRESSED =
  /^(?:(?:Quiet|Small|Main) )?(?:[Bb]utton\b|A chip\b|One of (?:three|four) (?:answers|choices)\b)/;

/** The most characters that a text may have, with what is filled in counted as one; `null` for any number. */
function limitOf(key: string, note: string): number | null {
  if (/^nudge_/.test(key)) return 140;
  // Chrome Web Store takes no longer ones.
  if (key === 'appName') return 75;
  if (key === 'appDescription') return 132;
  if (/^(card|aimFound_)/.test(key)) {
    if (PRESSED.test(note)) return 32;
    return /^In the (first|second)?.*field/.test(note) ? 45 : 110;
  }
  if (/^aimAsk/.test(key)) return 90;
  return PRESSED.test(note) ? 66 : null;
}

/** The texts that are longer than their place on a button or a card, in any of their forms, a line for each. */
export function tooLong(catalogue: MessageCatalogue, english: MessageCatalogue): string[] {
  return Object.entries(catalogue).flatMap(([key, { message }]) => {
    const limit = limitOf(key, english[key]?.description ?? '');
    if (limit === null) return [];
    const longest = Math.max(...readings(parse(message)).map((text) => [...text].length));
    return longest > limit ? [`${key} has ${longest} characters; there is room for ${limit}`] : [];
  });
}
