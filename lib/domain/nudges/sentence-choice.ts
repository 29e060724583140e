import type { LocalDay } from '../time/days';
import { chooseFamily } from './family-choice';
import { type Moment, NUDGE_SENTENCES, type NudgeSentence, sentenceKey, wasShown } from './nudge';
import { definitionOf, type NudgeFamily } from './nudge-family';
import type { SentenceSettings } from './nudge-settings';

/** A sentence is not shown again for so long, in ms: 14 days (our judgement). */
export const SENTENCE_COOLDOWN = 14 * 24 * 60 * 60 * 1_000;

/** An if-then plan that a card may show, by its id. */
export interface CardPlan {
  readonly id: string;
}

/** What the choice of a sentence depends on. */
export interface SentenceInputs {
  readonly settings: SentenceSettings;
  /** The plans that a card may show now. */
  readonly plans: readonly CardPlan[];
  /** Moments as far back as ratings reach, oldest first. */
  readonly moments: readonly Moment[];
  /** Whether the person's mood was low within the last day. */
  readonly low: boolean;
  /** Wall-clock ms. */
  readonly now: number;
  /** The local day of `now`. */
  readonly today: LocalDay;
  /** When the present sitting began, wall-clock ms. */
  readonly sittingStart: number;
  /** Yields numbers in [0, 1). */
  readonly chance: () => number;
}

/** A sentence, and the probability with which its family was chosen. */
export interface ChosenSentence extends NudgeSentence {
  readonly familyWith: number;
}

/** Plans are about what the person came for. */
const PLAN_FAMILY: NudgeFamily = 'intent';

/** The sentence that shows a plan. */
const planSentence = ({ id }: CardPlan): NudgeSentence => ({ family: PLAN_FAMILY, number: 0, own: id });

/** Every sentence that is on: those of the house and the person's own. */
export function sentencesOn({ familiesOff, sentencesOff, ownSentences }: SentenceSettings): NudgeSentence[] {
  const own = ownSentences.map(({ id, family }) => ({ family, number: 0, own: id }));
  return [...NUDGE_SENTENCES, ...own].filter(
    (sentence) => !familiesOff.includes(sentence.family) && !sentencesOff.includes(sentenceKey(sentence)),
  );
}

/** What one came for is asked once in a sitting, and so often a day at most (our judgement). */
const MOST_INTENTS_A_DAY = 3;

const isIntentSpent = (
  shown: readonly Moment[],
  { today, sittingStart }: Pick<SentenceInputs, 'today' | 'sittingStart'>,
): boolean => {
  const asked = shown.filter(({ family }) => family === 'intent');
  return (
    asked.some(({ at }) => at >= sittingStart) ||
    asked.filter(({ day }) => day === today).length >= MOST_INTENTS_A_DAY
  );
};

/**
 * Chooses the next sentence: never one shown within 14 days, and never of the family shown last, unless that is the
 * only one on: where all of the others rest, no nudge comes. Families get their chances whatever their number of sentences.
 * @returns `undefined` when every sentence that may come is resting
 */
export function chooseSentence(circumstances: SentenceInputs): ChosenSentence | undefined {
  const { settings, plans, moments, low, now, chance } = circumstances;
  const shown = moments.filter(wasShown);
  const lastFamily = shown.at(-1)?.family;
  const noIntent = isIntentSpent(shown, circumstances);
  const resting = new Set(shown.filter(({ at }) => at > now - SENTENCE_COOLDOWN).map(sentenceKey));
  const planned = settings.familiesOff.includes(PLAN_FAMILY) ? [] : plans.map(planSentence);
  const fitting = [...sentencesOn(settings), ...planned].filter(
    ({ family }) => !low || definitionOf(family).isGentle,
  );
  const isAlone = fitting.every(({ family }) => family === lastFamily);
  const rested = fitting.filter(
    (sentence) =>
      (isAlone || sentence.family !== lastFamily) &&
      !(noIntent && sentence.family === 'intent') &&
      !resting.has(sentenceKey(sentence)),
  );
  if (rested.length === 0) return undefined;
  const families = [...new Set(rested.map(({ family }) => family))];
  const { family, probability } = chooseFamily(families, moments, now, chance);
  const ofFamily = rested.filter((sentence) => sentence.family === family);
  const plansOfFamily = ofFamily.filter((sentence) => planned.includes(sentence));
  // A plan is made for now: until it has been shown, it goes before the other sentences of its family.
  const candidates = plansOfFamily.length > 0 ? plansOfFamily : ofFamily;
  const sentence = candidates[Math.floor(chance() * candidates.length)] as NudgeSentence;
  return { ...sentence, familyWith: probability };
}
