import { hasRecentLowMood } from '../../journal/mood';
import { daysBetween } from '../../time/days';
import { type Period, periodAfter } from '../../time/period';
import { MOST_CHANCE } from './beside-usual';
import { type FindingCircumstances, type FindingRows, findingInputs } from './finding-inputs';
import { allFindings, definitionOfFinding, type Finding } from './finding-kinds';

/** How many findings a page shows at most. */
export const MOST_FINDINGS = 4;

/** At this many counted things a count is half as sure as it can be (our judgement). */
const HALF_SURE = 5;

/** The same key twice is the same kind for the same reason. */
export const findingKey = ({ kind, about }: Pick<Finding, 'kind' | 'about'>): string => `${kind} ${about}`;

/** How sure a finding is, 0 to 1: by how much it lies beyond chance, or how much was counted. */
const surenessOf = ({ chance, basis }: Pick<Finding, 'chance' | 'basis'>): number =>
  chance === null ? basis.n / (basis.n + HALF_SURE) : 1 - chance / MOST_CHANCE / 2;

/** The direction of a finding that compares amounts of time: those that go opposite ways seem to contradict. */
const directionOf = (finding: Finding): 'more' | 'less' | null =>
  'direction' in finding && finding.kind !== 'weekends' && finding.kind !== 'takingPart'
    ? finding.direction
    : null;

/** What decides which findings are shown, besides themselves. */
export interface ChoiceInputs {
  /** Every finding of the period. */
  readonly findings: readonly Finding[];
  /** The keys of every finding of the period before, and of the one before that. */
  readonly before: ReadonlySet<string>;
  readonly beforeThat: ReadonlySet<string>;
  /** Whether a finding that lasts may come again in this period: in every other one. */
  readonly mayRepeat: boolean;
  /** Whether the person was low lately. */
  readonly isLow: boolean;
}

/**
 * Chooses the findings that a page shows, the one to lead with first: the new before those that last, then the sure and
 * useful ones. Nothing has to be stored about what was shown before: a finding is shown when it is new, and while it
 * lasts in every other period, but never right after it was new. A single event comes after patterns, and so do the
 * hours of ordinary days.
 *
 * One is about each subject at most, at most one can weigh on someone, and none goes against another. While someone is
 * low, none can weigh on them, and none about comparing leads unless it lifted them.
 */
export function chooseFindings({ findings, before, beforeThat, mayRepeat, isLow }: ChoiceInputs): Finding[] {
  const isNew = (finding: Finding) => !before.has(findingKey(finding));
  const wasNew = (finding: Finding) => !beforeThat.has(findingKey(finding));
  const scoreOf = (finding: Finding) => {
    const { useful } = definitionOfFinding(finding.kind);
    return (isNew(finding) && !finding.isNoNews ? 1 : 0) + surenessOf(finding) + useful;
  };
  const candidates = findings
    .filter((finding) => isNew(finding) || (mayRepeat && !wasNew(finding)))
    .filter(({ tone }) => tone !== 'heavy' || !isLow)
    .map((finding, place) => ({ finding, place, score: scoreOf(finding) }))
    .sort((a, b) => b.score - a.score || a.place - b.place);
  const chosen: Finding[] = [];
  for (const { finding } of candidates) {
    if (chosen.length < MOST_FINDINGS && chosen.every((one) => goTogether(one, finding))) {
      chosen.push(finding);
    }
  }
  return isLow ? withComparingLast(chosen) : chosen;
}

/** That the person compared themselves, as no good news: unkind as the headline of a hard week. */
const isAboutComparing = ({ kind, tone }: Finding): boolean =>
  definitionOfFinding(kind).subject === 'comparing' && tone !== 'glad';

/** The same findings with one about comparing after the others; without it when it would be the only one. */
function withComparingLast(chosen: readonly Finding[]): Finding[] {
  const others = chosen.filter((finding) => !isAboutComparing(finding));
  return others.length === 0 ? [] : [...others, ...chosen.filter(isAboutComparing)];
}

function goTogether(one: Finding, other: Finding): boolean {
  const directions = [directionOf(one), directionOf(other)];
  return (
    definitionOfFinding(one.kind).subject !== definitionOfFinding(other.kind).subject &&
    !(one.tone === 'heavy' && other.tone === 'heavy') &&
    !(directions.includes('more') && directions.includes('less'))
  );
}

/** Any Monday: weeks are counted from it to tell every other one. */
const A_MONDAY = '2026-01-05';

const isEveryOther = ({ first }: Period): boolean =>
  Math.abs(Math.round(daysBetween(A_MONDAY, first) / 7)) % 2 === 0;

/**
 * The findings that the page of a period shows, at most four, the one to lead with first. What the weeks before had to
 * show is computed again from the rows. Months and years are looked at too rarely for that.
 * @param inputs what the rows of the period come to, for a caller that has it already
 */
export function findingsOf(
  period: Period,
  rows: FindingRows,
  circumstances: FindingCircumstances,
  inputs = findingInputs(period, rows, circumstances),
): Finding[] {
  const keysOf = (steps: number): ReadonlySet<string> =>
    new Set(
      period.kind === 'week'
        ? allFindings(findingInputs(periodAfter(period, -steps), rows, circumstances)).map(findingKey)
        : [],
    );
  return chooseFindings({
    findings: allFindings(inputs),
    before: keysOf(1),
    beforeThat: keysOf(2),
    mayRepeat: isEveryOther(period),
    isLow: hasRecentLowMood(inputs.past.checkIns, inputs.now),
  });
}
