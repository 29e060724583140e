import { type Moment, type NudgeSentence, sentenceKey, wasShown } from '../../lib/domain/nudges/nudge';
import { definitionOf, type NudgeFamily } from '../../lib/domain/nudges/nudge-family';
import { sentencesOn } from '../../lib/domain/nudges/sentence-choice';
import type { Settings } from '../../lib/domain/settings';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * Names of the rules of the balanced pace that a person's decision points break, one entry for each breach. The rules
 * are written out here a second time, so that the check does not depend on the code that it checks.
 */
export function brokenRules(moments: readonly Moment[], { quietHours }: Settings, begun: number): string[] {
  const broken: string[] = [];
  const shown = moments.filter(wasShown);
  for (const [index, moment] of moments.entries()) {
    const before = moments[index - 1];
    if (before && moment.at - before.at < 20 * MINUTE) broken.push('gap');
    const minute = Math.floor((moment.at % DAY) / MINUTE);
    if (quietHours && (minute >= quietHours.from || minute < quietHours.to)) broken.push('quiet hours');
  }
  for (const [index, moment] of shown.entries()) {
    const firstWeek = moment.at < begun + 7 * DAY;
    const until = shown.slice(0, index + 1);
    const hour = until.filter(({ at }) => at > moment.at - HOUR).length;
    const today = until.filter(({ day }) => day === moment.day).length;
    if (hour > (firstWeek ? 1 : 2)) broken.push('hour');
    if (today > (firstWeek ? 3 : 5)) broken.push('day');
    if (shown[index - 1]?.family === moment.family) broken.push('family twice running');
    const same = until
      .slice(0, -1)
      .some((one) => sentenceKey(one) === sentenceKey(moment) && one.at > moment.at - 14 * DAY);
    if (same) broken.push('sentence within fourteen days');
  }
  return broken;
}

/** The sentences that the rotation allows after the decision points in `before`. */
export function allowedAfter(
  before: readonly Moment[],
  settings: Settings,
  low: boolean,
  now: number,
): NudgeSentence[] {
  const shown = before.filter(wasShown);
  const resting = new Set(shown.filter(({ at }) => at > now - 14 * DAY).map(sentenceKey));
  return sentencesOn(settings).filter(
    (one) =>
      one.family !== shown.at(-1)?.family &&
      !resting.has(sentenceKey(one)) &&
      (!low || definitionOf(one.family).isGentle),
  );
}

/** The families of some sentences, without repeats. */
export const familiesOf = (sentences: readonly NudgeSentence[]): NudgeFamily[] => [
  ...new Set(sentences.map(({ family }) => family)),
];
