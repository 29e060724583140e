import type { AimEntry } from '../domain/journal/aim';
import type { Blocker } from '../domain/nudges/eligibility';
import type { NudgeSentence, OwnSentence } from '../domain/nudges/nudge';
import type { NudgeFamily } from '../domain/nudges/nudge-family';
import { PACE_NUMBERS, type PaceNumbers } from '../domain/nudges/pace';
import type { Trigger } from '../domain/nudges/trigger';
import { type PlainKey, t } from '../i18n/translate';
import { aimQuestionText } from './aim-text';
import { durationText } from './duration-text';
import { isolatedText } from './isolated-text';
import { numberText } from './number-text';
import { type PlanParts, planText } from './plan-text';

const MINUTE = 60_000;

/** "8 minutes". */
export const minutesText = (minutes: number): string => durationText(minutes * MINUTE, 'long');

/** The name of a family of nudges. */
export const familyName = (family: NudgeFamily): string => t(`familyName_${family}`);

/** The text of a built-in sentence. */
export const builtInSentenceText = ({ family, number }: NudgeSentence): string =>
  t(`nudge_${family}_${number}` as PlainKey);

/** What the person wrote that cards may show. */
export interface WrittenSentences {
  readonly ownSentences: readonly OwnSentence[];
  readonly plans: readonly (PlanParts & { readonly id: string })[];
  /** The aims that cards may ask about; missing for none. */
  readonly aims?: readonly AimEntry[] | undefined;
}

/** The text of a sentence; `undefined` for an own sentence, a plan or an aim that is deleted. */
export function sentenceText(
  sentence: NudgeSentence,
  { ownSentences, plans, aims = [] }: WrittenSentences,
): string | undefined {
  if (sentence.own !== undefined) {
    const aim = aims.find(({ id }) => id === sentence.own);
    if (aim) return aimQuestionText(aim);
    const plan = plans.find(({ id }) => id === sentence.own);
    return plan ? planText(plan) : ownSentences.find(({ id }) => id === sentence.own)?.text;
  }
  return builtInSentenceText(sentence);
}

/** Whose words a sentence is: "From Ines". */
export const sentenceFromText = (from: string): string => t('sentenceFrom', { name: isolatedText(from) });

/** A pace, described in several lines. */
export const paceLines = ({ firstAfter, gap, maxPerHour, maxPerDay }: PaceNumbers): string[] => [
  t('paceFirst', { duration: minutesText(firstAfter) }),
  t('paceGap', { duration: minutesText(gap) }),
  t('paceHour', { most: numberText(maxPerHour) }),
  t('paceDay', { most: numberText(maxPerDay) }),
];

/** A pace, described in one line. */
export const paceText = (pace: keyof typeof PACE_NUMBERS): string => {
  const { firstAfter, maxPerHour, maxPerDay } = PACE_NUMBERS[pace];
  return t('paceInShort', {
    name: t(`pace_${pace}`),
    firstAfter: minutesText(firstAfter),
    perHour: numberText(maxPerHour),
    perDay: numberText(maxPerDay),
  });
};

/** Why a card was due, as an item of a list. */
export const triggerText = (trigger: Trigger): string => t(`triggerDue_${trigger}`);

/** A blocker, as an item of a list. */
export const blockerText = (blocker: Blocker): string => t(`hindrance_${blocker}`);

/** "3 in 10": how often a card is withheld, given the probability with which it is shown. */
export const withheldText = (shownWith: number): string =>
  t('inTen', { number: numberText(Math.round((1 - shownWith) * 10)) });

/** "4 sentences". */
export const sentenceCountText = (count: number): string => t('sentenceCount', { count });
