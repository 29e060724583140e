/** The least time that a card which is left alone stays, in ms: enough to notice it and to read a short sentence. */
const LEAST = 12_000;

/** A sentence of up to this many characters is read in that time. */
const SHORT_SENTENCE = 80;

/** The time for each further character, in ms: ten characters a second, slower than most people read. */
const PER_CHARACTER = 100;

/** How much longer a card stays with a field to write in, in ms, for someone who thinks about what to write. */
export const WRITING_STAYS = 10_000;

/** How long a card stays after it was answered, in ms. */
export const REPLY_STAYS = 5_000;

/** The same while the keyboard's focus is in it, in ms: to get from button to button takes longer than to point. */
export const REPLY_STAYS_FOCUSED = 20_000;

/** How long a card with a sentence stays when it is left alone, in ms, at every tempo. All figures are our judgement. */
export const sentenceStays = (sentence: string): number =>
  LEAST + PER_CHARACTER * Math.max(0, sentence.length - SHORT_SENTENCE);
