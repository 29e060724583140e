import type { Blocker } from '../domain/nudges/eligibility';
import type { NudgeFamily, NudgeSentence, OwnSentence } from '../domain/nudges/nudge';
import { PACE_NUMBERS, type PaceNumbers } from '../domain/nudges/pace';
import type { Trigger } from '../domain/nudges/trigger';
import { counted, type MessageKey, t } from '../platform/i18n';
import { durationText } from './duration-text';
import { numberText } from './number-text';

const MINUTE = 60_000;

/** A number of minutes in words: "8 minutes". */
export const minutesText = (minutes: number): string => durationText(minutes * MINUTE, 'long');

/** The name of a mechanism, as people know it. */
export const familyName = (family: NudgeFamily): string => t(`familyName_${family}`);

/** A sentence in words; `undefined` for one of the person's own that is gone since. */
export function sentenceText(sentence: NudgeSentence, own: readonly OwnSentence[]): string | undefined {
  if (sentence.own !== undefined) return own.find(({ id }) => id === sentence.own)?.text;
  return t(`nudge_${sentence.family}_${sentence.number}` as MessageKey);
}

/** A pace, line by line. */
export const paceLines = ({ firstAfter, gap, mostAnHour, mostADay }: PaceNumbers): string[] => [
  t('paceFirst', minutesText(firstAfter)),
  t('paceGap', minutesText(gap)),
  t('paceHour', numberText(mostAnHour)),
  t('paceDay', numberText(mostADay)),
];

/** A pace in one line, for where there is no choice beside it. */
export const paceText = (pace: keyof typeof PACE_NUMBERS): string => {
  const { firstAfter, mostAnHour, mostADay } = PACE_NUMBERS[pace];
  return t(
    'paceInShort',
    t(`pace_${pace}`),
    minutesText(firstAfter),
    numberText(mostAnHour),
    numberText(mostADay),
  );
};

/** What made a nudge due, as an item of a list. */
export const triggerText = (trigger: Trigger): string => t(`triggerDue_${trigger}`);

/** What kept a nudge away, as an item of a list. */
export const blockerText = (hindrance: Blocker): string => t(`hindrance_${hindrance}`);

/** Of a probability with which a card is shown: "3 in 10" are not. */
export const withheldText = (shownWith: number): string =>
  t('inTen', numberText(Math.round((1 - shownWith) * 10)));

/** How many sentences a list holds: "4 sentences". */
export const sentencesText = (count: number): string => counted('sentenceCount', count);
