import type { LocalDay } from '../time/days';
import { chooseFamily } from './family-choice';
import {
  asksAboutAim,
  type Moment,
  NUDGE_SENTENCES,
  type NudgeSentence,
  sentenceKey,
  wasShown,
} from './nudge';
import { definitionOf, type NudgeFamily } from './nudge-family';
import type { SentenceSettings } from './nudge-settings';

/** How long a sentence is not shown again, in ms: 14 days (our judgement). */
export const SENTENCE_COOLDOWN = 14 * 24 * 60 * 60 * 1_000;

/** What the person came for is asked once in a sitting, and this often a day at most (our judgement). */
const MAX_INTENTS_PER_DAY = 3;

/** The family of a card that shows a plan: it is about what the person came for. */
const PLAN_FAMILY: NudgeFamily = 'intent';

/** An if-then plan that a card may show, by its id. */
export interface CardPlan {
  readonly id: string;
}

/** What the choice of a sentence depends on. */
export interface SentenceInputs {
  readonly settings: SentenceSettings;
  /** The plans that a card may show now. */
  readonly plans: readonly CardPlan[];
  /** Moments as far back as ratings count, oldest first. */
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

/** Every sentence that is on: the built-in ones and the person's own. */
export function sentencesOn({ familiesOff, sentencesOff, ownSentences }: SentenceSettings): NudgeSentence[] {
  const own = ownSentences.map(({ id, family }) => ({ family, number: 0, own: id }));
  return [...NUDGE_SENTENCES, ...own].filter(
    (sentence) => !familiesOff.includes(sentence.family) && !sentencesOff.includes(sentenceKey(sentence)),
  );
}

/** The sentences that show plans, unless their family is off. */
const planSentences = ({ settings, plans }: SentenceInputs): NudgeSentence[] =>
  settings.familiesOff.includes(PLAN_FAMILY)
    ? []
    : plans.map(({ id }) => ({ family: PLAN_FAMILY, number: 0, own: id }));

/** Whether the person can't be asked again now what they came for. */
const isIntentExhausted = (
  shown: readonly Moment[],
  { today, sittingStart }: Pick<SentenceInputs, 'today' | 'sittingStart'>,
): boolean => {
  const asked = shown.filter(({ family }) => family === 'intent');
  return (
    asked.some(({ at }) => at >= sittingStart) ||
    asked.filter(({ day }) => day === today).length >= MAX_INTENTS_PER_DAY
  );
};

/**
 * Chooses the next sentence: none that was shown within 14 days, and none of the family shown last. Only when that
 * family is the only one on can it come again; when all others rest, no nudge comes. The probability of a family does
 * not depend on its number of sentences.
 * @returns `undefined` when every sentence that could come rests
 */
export function chooseSentence(inputs: SentenceInputs): ChosenSentence | undefined {
  const { settings, moments, low, now, chance } = inputs;
  const shown = moments.filter(wasShown);
  const lastFamily = shown.at(-1)?.family;
  const noIntent = isIntentExhausted(shown, inputs);
  const resting = new Set(shown.filter(({ at }) => at > now - SENTENCE_COOLDOWN).map(sentenceKey));
  const ofPlans = planSentences(inputs);
  const suitable = [...sentencesOn(settings), ...ofPlans].filter(
    ({ family }) => !low || definitionOf(family).isGentle,
  );
  const isOnlyFamily = suitable.every(({ family }) => family === lastFamily);
  const available = suitable.filter(
    (sentence) =>
      (isOnlyFamily || sentence.family !== lastFamily) &&
      !(noIntent && sentence.family === 'intent') &&
      !resting.has(sentenceKey(sentence)),
  );
  if (available.length === 0) return undefined;
  const families = [...new Set(available.map(({ family }) => family))];
  const { family, probability } = chooseFamily(
    families,
    moments.filter((moment) => !asksAboutAim(moment)),
    now,
    chance,
  );
  const ofFamily = available.filter((sentence) => sentence.family === family);
  const plansOfFamily = ofFamily.filter((sentence) => ofPlans.includes(sentence));
  // A plan is made for now: until it has been shown, it comes before the other sentences of its family.
  const candidates = plansOfFamily.length > 0 ? plansOfFamily : ofFamily;
  const sentence = candidates[Math.floor(chance() * candidates.length)] as NudgeSentence;
  return { ...sentence, familyWith: probability };
}
