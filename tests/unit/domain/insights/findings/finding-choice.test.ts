import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FindingParts } from '../../../../../lib/domain/insights/findings/finding';
import {
  chooseFindings,
  findingKey,
  findingsOf,
  MOST_FINDINGS,
} from '../../../../../lib/domain/insights/findings/finding-choice';
import {
  definitionOfFinding,
  FINDING_KINDS,
  type Finding,
  type FindingKind,
} from '../../../../../lib/domain/insights/findings/finding-kinds';
import { type Period, periodAfter, readPeriod } from '../../../../../lib/domain/time/period';
import { dayBack, FOUND_WEEK, LONG_AFTER, NO_ROWS, rowsOf, visited } from '../../../../builders/finding-rows';
import { checkIn } from '../../../../builders/journal-rows';

const KINDS = Object.keys(FINDING_KINDS) as FindingKind[];

/** As much of a finding as the choice looks at. */
const finding = (kind: FindingKind, some: Partial<FindingParts> & { direction?: 'more' | 'less' } = {}) =>
  ({
    kind,
    about: 'it',
    basis: { n: 10, counted: 'visits', earlier: 0 },
    chance: null,
    tone: 'plain',
    action: null,
    ...some,
  }) as unknown as Finding;

const NOTHING: ReadonlySet<string> = new Set();

const choose = (findings: readonly Finding[], some: Partial<Parameters<typeof chooseFindings>[0]> = {}) =>
  chooseFindings({
    findings,
    before: NOTHING,
    beforeThat: NOTHING,
    mayRepeat: false,
    isLow: false,
    ...some,
  }).map(({ kind }) => kind);

describe('the choice of findings', () => {
  it('shows four at most, each about another subject', () => {
    const all = choose(KINDS.map((kind) => finding(kind)));
    expect(all).toHaveLength(MOST_FINDINGS);
    expect(new Set(all.map((kind) => definitionOfFinding(kind).subject)).size).toBe(MOST_FINDINGS);
    expect(choose([finding('fewVisits'), finding('quickReturns')])).toEqual(['quickReturns']);
  });

  it('puts what is new before what lasts, and then what is surer and more useful', () => {
    const lasting = finding('intentAndStay');
    const options = { before: new Set([findingKey(lasting)]), mayRepeat: true };
    const before = { ...options, beforeThat: options.before };
    expect(choose([lasting, finding('daysWithout')], before)).toEqual(['daysWithout', 'intentAndStay']);
    const [many, few] = [90, 3].map((n) => ({ basis: { n, counted: 'days', earlier: 0 } as const }));
    expect(choose([finding('partsOfSite', few), finding('weekends', many)])).toEqual([
      'weekends',
      'partsOfSite',
    ]);
    expect(choose([finding('caughtWhere'), finding('caughtEffect')])).toEqual(['caughtEffect']);
    expect(choose([finding('daysWithout'), finding('lateEvenings')])).toEqual([
      'lateEvenings',
      'daysWithout',
    ]);
  });

  it('puts a pattern that lasts before a single visit or memory, though that is new', () => {
    const lasting = finding('busiestStretch');
    const before = new Set([findingKey(lasting)]);
    const options = { before, beforeThat: before, mayRepeat: true };
    expect(choose([finding('longestVisit', { isNoNews: true }), lasting], options)).toEqual([
      'busiestStretch',
      'longestVisit',
    ]);
    const basis = { n: 1, counted: 'gladThings', earlier: 0 } as const;
    const memory = finding('gladFromThePast', { basis, isNoNews: true });
    expect(choose([memory, lasting], options)).toEqual(['busiestStretch', 'gladFromThePast']);
  });

  it('has one at most that can weigh on someone, and none while they are low', () => {
    const heavy = { tone: 'heavy' } as const;
    const findings = [
      finding('howComparingFelt', heavy),
      finding('lateEvenings', heavy),
      finding('gladOfPeople', { tone: 'glad' }),
    ];
    expect(choose(findings)).toEqual(['howComparingFelt', 'gladOfPeople']);
    expect(choose(findings, { isLow: true })).toEqual(['gladOfPeople']);
  });

  it('never leads with comparing while someone is low, unless it lifted them', () => {
    const counted = finding('caughtWhere');
    const other = finding('daysWithout');
    expect(choose([counted, other])).toEqual(['caughtWhere', 'daysWithout']);
    expect(choose([counted, other], { isLow: true })).toEqual(['daysWithout', 'caughtWhere']);
    expect(choose([finding('caughtFew')], { isLow: true })).toEqual([]);
    const lifted = finding('caughtFelt', { tone: 'glad' });
    expect(choose([lifted, other], { isLow: true })).toEqual(['caughtFelt', 'daysWithout']);
    fc.assert(
      fc.property(fc.subarray(KINDS), (kinds) => {
        const [first] = choose(
          kinds.map((kind) => finding(kind)),
          { isLow: true },
        );
        expect(first && definitionOfFinding(first).subject).not.toBe('comparing');
      }),
    );
  });

  it('has none that goes against another', () => {
    const [more, less] = [{ direction: 'more' as const }, { direction: 'less' as const }];
    expect(choose([finding('lateEvenings', more), finding('visitCount', less)])).toEqual(['lateEvenings']);
    expect(choose([finding('lateEvenings', more), finding('visitCount', more)])).toHaveLength(2);
  });

  it('takes the same kind about something else as new', () => {
    const before = new Set([findingKey(finding('partsOfSite', { about: 'x' }))]);
    expect(choose([finding('partsOfSite', { about: 'instagram' })], { before })).toEqual(['partsOfSite']);
    expect(choose([finding('partsOfSite', { about: 'x' })], { before })).toEqual([]);
  });

  it('never shows the same kind for the same reason two weeks running, whatever the weeks show', () => {
    const weeks = fc.array(fc.subarray(KINDS), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(weeks, (shown) => {
        const keysOf = (week: number) =>
          new Set((shown[week] ?? []).map((kind) => findingKey(finding(kind))));
        const chosen = shown.map((kinds, week) =>
          choose(
            kinds.map((kind) => finding(kind)),
            { before: keysOf(week - 1), beforeThat: keysOf(week - 2), mayRepeat: week % 2 === 0 },
          ),
        );
        for (const [week, kinds] of chosen.entries()) {
          expect(kinds.filter((kind) => chosen[week - 1]?.includes(kind))).toEqual([]);
        }
      }),
    );
  });

  it('shows what lasts again, in every other week', () => {
    const lasting = [finding('fewVisits')];
    const keys = new Set(lasting.map(findingKey));
    const weeks = Array.from({ length: 9 }, (_, week) =>
      choose(lasting, {
        before: week > 0 ? keys : NOTHING,
        beforeThat: week > 1 ? keys : NOTHING,
        mayRepeat: week % 2 === 0,
      }).length > 0
        ? 1
        : 0,
    );
    expect(weeks).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1]);
  });
});

describe('the findings of a week', () => {
  const week = readPeriod(FOUND_WEEK) as Period;
  /** Two long visits among short ones, in each of five weeks. */
  const visits = [0, 1, 2, 3, 4].flatMap((back) =>
    [0, 1, 2, 3, 4, 5].flatMap((weekday) => [
      visited(dayBack(back, weekday), '08:00', 2),
      visited(dayBack(back, weekday), '13:00', weekday < 2 ? 80 : 2),
    ]),
  );
  const rows = { ...NO_ROWS, ...rowsOf(visits) };

  it('are derived from the rows alone, and differ from those of the week before', () => {
    const shown = [-3, -2, -1, 0].map((steps) =>
      findingsOf(periodAfter(week, steps), rows, { ...LONG_AFTER, firstDay: dayBack(4, 0) }).map(findingKey),
    );
    expect(shown.flat()).toContain('fewVisits longest');
    for (const [at, keys] of shown.entries()) {
      expect(keys.filter((key) => shown[at - 1]?.includes(key))).toEqual([]);
    }
  });

  it('leave out what can weigh on someone who was low at the end of it', () => {
    const lower = (weekday: number, mood: number) =>
      checkIn({
        day: dayBack(0, weekday),
        at: Date.parse(`${dayBack(0, weekday)}T20:00Z`),
        comparison: 'lower',
        mood,
      });
    const kindsWith = (mood: number) =>
      findingsOf(week, { ...rows, checkIns: [lower(1, 60), lower(3, 60), lower(6, mood)] }, LONG_AFTER).map(
        ({ kind }) => kind,
      );
    expect(kindsWith(60)).toContain('howComparingFelt');
    expect(kindsWith(5)).not.toContain('howComparingFelt');
  });

  it('are none without rows, whatever the period', () => {
    for (const id of ['2026-W47', '2026-W48', '2026-11', '2026']) {
      expect(findingsOf(readPeriod(id) as Period, NO_ROWS, LONG_AFTER)).toEqual([]);
    }
  });
});
