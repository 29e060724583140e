import 'temporal-polyfill/global';
import { COMPARING_KINDS } from '../../lib/domain/insights/findings/beside-usual';
import { findingsOf } from '../../lib/domain/insights/findings/finding-choice';
import {
  type FindingCircumstances,
  type FindingRows,
  findingInputs,
} from '../../lib/domain/insights/findings/finding-inputs';
import {
  allFindings,
  FINDING_KINDS,
  type FindingKind,
} from '../../lib/domain/insights/findings/finding-kinds';
import { dayAfter } from '../../lib/domain/time/days';
import { type Period, periodAfter, periodOf } from '../../lib/domain/time/period';
import { attentionRows, type Disposition, FIRST_DAY, UTC, WEEKS } from './findings-life';
import { NOTHING_WRITTEN, PLANTS } from './findings-plants';

// `npm run bench:findings`: how often the weekly page would show a finding that compares when there is nothing to find,
// and how often it finds a pattern that is there. Every life comes from its seed, so every run is the same.

/** The number of lives of each sort without a pattern, and how many of their last weeks are looked at. */
const PLAIN = { lives: 200, weeks: 8 } as const;

/** The number of lives with each planted pattern. */
const PLANTED = 150;

/** At most this share of weeks without a pattern may show a finding that compares, in every sort of life. */
const MOST_FALSE = 0.1;

/** Of planted patterns, this share must be found: counts are facts, comparisons are held to noise. */
const LEAST_FOUND = { counts: 0.95, comparisons: 0.5 } as const;

const EVEN = [1, 1, 1, 1, 1, 1, 1];

const STEADY: Disposition = { usual: {}, likeness: 0, spread: 0.3, rhythm: EVEN };

/** Sorts of lives without a pattern: nothing about one week differs from others but chance. */
const SORTS: Readonly<Record<string, Disposition>> = {
  steady: STEADY,
  'busy days, quiet days': { ...STEADY, spread: 0.8 },
  'each day much like the one before (.7)': { ...STEADY, likeness: 0.7, spread: 0.4 },
  'Fridays busy, Tuesdays quiet': { ...STEADY, rhythm: [1, 0.5, 1, 1, 1.6, 1.2, 0.84] },
  'now and then hours on end': { ...STEADY, usual: { sigma: 1.5, minutes: 3 } },
  'a few short visits': { ...STEADY, usual: { visits: 1.2, minutes: 5 } },
};

const circumstances: FindingCircumstances = {
  now: Date.parse(dayAfter(FIRST_DAY, WEEKS * 7 + 1)),
  calendar: UTC,
  firstDay: FIRST_DAY,
  isWholeJournal: true,
  sittingGap: 5 * 60_000,
};

const lastWeek = periodOf('week', dayAfter(FIRST_DAY, WEEKS * 7 - 1));

const say = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const row = (name: string, ...cells: string[]): void =>
  say(`  ${name.padEnd(60)}${cells.map((cell) => cell.padStart(12)).join('')}`);

const comparingIn = (rows: FindingRows, week: Period): FindingKind[] =>
  allFindings(findingInputs(week, rows, circumstances))
    .filter(({ chance }) => chance !== null)
    .map(({ kind }) => kind);

const misses: string[] = [];
const begun = performance.now();

row('lives without a pattern: weeks with a finding that compares', 'weeks', 'share', 'most');
const falseKinds = new Map<FindingKind, number>();
for (const [sort, disposition] of Object.entries(SORTS)) {
  let withFinding = 0;
  for (let life = 0; life < PLAIN.lives; life += 1) {
    const rows = { ...NOTHING_WRITTEN, ...attentionRows(`${sort} ${life}`, disposition) };
    for (let back = 0; back < PLAIN.weeks; back += 1) {
      const kinds = comparingIn(rows, periodAfter(lastWeek, -back));
      if (kinds.length > 0) withFinding += 1;
      for (const kind of kinds) falseKinds.set(kind, (falseKinds.get(kind) ?? 0) + 1);
    }
  }
  const weeks = PLAIN.lives * PLAIN.weeks;
  row(sort, String(weeks), percent(withFinding / weeks), percent(MOST_FALSE));
  if (withFinding / weeks > MOST_FALSE) misses.push(`${sort}: too many findings without a pattern`);
}
const plainWeeks = Object.keys(SORTS).length * PLAIN.lives * PLAIN.weeks;
say();
row(`each of the ${COMPARING_KINDS} kinds that compare, of all those weeks`, 'share');
for (const [kind, count] of falseKinds) row(kind, percent(count / plainWeeks));

say();
row(`planted patterns, ${PLANTED} lives each`, 'found', 'on the page', 'least');
for (const kind of Object.keys(FINDING_KINDS) as FindingKind[]) {
  const { pattern, change, written } = PLANTS[kind];
  let [found, shown, compares] = [0, 0, false];
  for (let life = 0; life < PLANTED; life += 1) {
    const attention = attentionRows(`${kind} ${life}`, STEADY, change);
    const rows = { ...NOTHING_WRITTEN, ...attention, ...written?.(attention) };
    const one = allFindings(findingInputs(lastWeek, rows, circumstances)).find((any) => any.kind === kind);
    if (one) found += 1;
    if (one?.chance != null) compares = true;
    if (findingsOf(lastWeek, rows, circumstances).some((any) => any.kind === kind)) shown += 1;
  }
  const least = compares ? LEAST_FOUND.comparisons : LEAST_FOUND.counts;
  row(`${kind}: ${pattern}`, percent(found / PLANTED), percent(shown / PLANTED), percent(least));
  if (found / PLANTED < least) misses.push(`${kind}: its pattern is found too rarely`);
}

say();
say(`  ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
for (const miss of misses) say(`  missed: ${miss}`);
if (misses.length > 0) process.exitCode = 1;
