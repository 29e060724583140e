/** Characters that change the direction of what follows, or end that. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Unicode's "first strong isolate" and the character that ends it. */
const [BEGIN, END] = ['\u2068', '\u2069'];

/** What a person wrote, to stand in a text of ours: in its own direction, and without an effect on what is around it. */
export const isolatedText = (written: string): string =>
  `${BEGIN}${written.replaceAll(DIRECTION_MARKS, '')}${END}`;
