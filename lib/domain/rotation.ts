import { type Moment, NUDGE_SENTENCES, type NudgeSentence } from './nudge';

/** A sentence is not shown again for so long, in ms: 14 days (our judgement). */
export const SENTENCE_RESTS = 14 * 24 * 60 * 60 * 1_000;

const isSentence = (a: NudgeSentence, b: NudgeSentence): boolean =>
  a.family === b.family && a.number === b.number;

const pick = <T>(from: readonly T[], chance: () => number): T | undefined =>
  from[Math.floor(chance() * from.length)];

/**
 * Chooses the next sentence: never the family shown last, never a sentence shown within 14 days.
 * Families get equal chances, whatever their number of sentences.
 * @param moments what was shown, oldest first
 * @param now wall-clock ms
 * @param chance yields numbers in [0, 1)
 * @returns `undefined` when every sentence of the other families is resting
 */
export function nextSentence(
  moments: readonly Moment[],
  now: number,
  chance: () => number,
): NudgeSentence | undefined {
  const lastFamily = moments.at(-1)?.family;
  const recent = moments.filter(({ at }) => at > now - SENTENCE_RESTS);
  const rested = NUDGE_SENTENCES.filter(
    (sentence) => sentence.family !== lastFamily && !recent.some((moment) => isSentence(moment, sentence)),
  );
  const family = pick([...new Set(rested.map((sentence) => sentence.family))], chance);
  return pick(
    rested.filter((sentence) => sentence.family === family),
    chance,
  );
}
