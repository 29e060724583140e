import { direction } from '../i18n/translate';

/** Characters that change the direction of what follows, or end that. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Unicode's "first strong isolate" and the character that ends it. */
const [BEGIN, END] = ['\u2068', '\u2069'];

/** What a person wrote, to stand in a text of ours: in its own direction, and without an effect on what is around it. */
export const isolatedText = (written: string): string =>
  `${BEGIN}${written.replaceAll(DIRECTION_MARKS, '')}${END}`;

const RIGHT_TO_LEFT =
  '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]';
/** A letter that runs against texts of a direction. */
const AGAINST = {
  ltr: new RegExp(RIGHT_TO_LEFT, 'u'),
  rtl: new RegExp(`(?!${RIGHT_TO_LEFT})\\p{L}`, 'u'),
} as const;

/** What a person wrote, to stand in a text of ours: isolated where its letters run against ours, else as it is. */
export const inOwnDirection = (written: string): string =>
  AGAINST[direction()].test(written) ? isolatedText(written) : written;
