import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMPARING_KINDS, MOST_CHANCE } from '../../../../../lib/domain/insights/findings/beside-usual';
import { FINDING_KINDS, type FindingKind } from '../../../../../lib/domain/insights/findings/finding-kinds';
import type { NudgeOutcome } from '../../../../../lib/domain/nudges/nudge';
import type { NudgeFamily } from '../../../../../lib/domain/nudges/nudge-family';
import { SURFACES } from '../../../../../lib/domain/sites/surface';
import { HOUR, MINUTE, moment } from '../../../../builders/domain-rows';
import { dayBack, findingsAbout, rowsOf, visited } from '../../../../builders/finding-rows';
import {
  caughtComparison,
  checkIn,
  followUp,
  gratitudeEntry,
  plan,
  practiceEntry,
} from '../../../../builders/journal-rows';

const EIGHT_WEEKS = [1, 2, 3, 4, 5, 6, 7, 8];
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];

/** Eight weeks that are much alike: on each day a visit of half an hour at noon, a little longer every second week. */
const usualWeeks = EIGHT_WEEKS.flatMap((back) =>
  WEEKDAYS.flatMap((weekday) => [
    visited(dayBack(back, weekday), '12:00', 22 + 4 * (back % 2), { activeMs: (5 + (back % 3)) * MINUTE }),
    visited(dayBack(back, weekday), '22:30', 4 + (back % 3)),
  ]),
);

const thisWeek = (...visits: ReturnType<typeof visited>[]) => rowsOf([...usualWeeks, ...visits]);

const everyDay = (time: string, minutes: number, some = {}) =>
  WEEKDAYS.map((weekday) => visited(dayBack(0, weekday), time, minutes, some));

const AN_HOUR_TAKING_PART = { activeMs: HOUR };

describe('the catalogue of findings', () => {
  it('has at least fifteen kinds', () => {
    expect(Object.keys(FINDING_KINDS).length).toBeGreaterThanOrEqual(15);
  });

  it('shares the chance of a finding without a pattern between the kinds that compare', () => {
    const found = new Set<FindingKind>();
    const weeks = [
      thisWeek(...everyDay('12:00', 120)),
      thisWeek(...everyDay('23:00', 90)),
      thisWeek(...everyDay('12:00', 1, AN_HOUR_TAKING_PART)),
      thisWeek(
        ...[8, 9, 10, 11, 13, 14].flatMap((hour) => everyDay(`${String(hour).padStart(2, '0')}:00`, 4)),
      ),
      rowsOf(
        [0, ...EIGHT_WEEKS].flatMap((back) =>
          WEEKDAYS.map((weekday) => visited(dayBack(back, weekday), '12:00', weekday > 4 ? 120 : 20)),
        ),
      ),
    ];
    for (const rows of weeks) {
      for (const { kind, chance } of findingsAbout(rows).findings) {
        if (chance === null) continue;
        expect(chance).toBeLessThanOrEqual(MOST_CHANCE);
        found.add(kind);
      }
    }
    expect(found.size).toBe(COMPARING_KINDS);
  });

  it('gives every finding a basis, and none a number that is none, whatever the rows', () => {
    const some = fc.record({
      back: fc.integer({ min: 0, max: 12 }),
      weekday: fc.integer({ min: 0, max: 6 }),
      hour: fc.integer({ min: 0, max: 23 }),
      minutes: fc.integer({ min: 0, max: 300 }),
      surface: fc.constantFrom(...SURFACES),
      site: fc.constantFrom('instagram', 'x'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (visits) => {
        const rows = rowsOf(
          visits.map(({ back, weekday, hour, minutes, ...rest }) =>
            visited(dayBack(back, weekday), `${String(hour).padStart(2, '0')}:00`, minutes, rest),
          ),
        );
        for (const finding of findingsAbout(rows).findings) {
          expect(finding.basis.n).toBeGreaterThan(0);
          const numbers = Object.values(finding).filter((value) => typeof value === 'number');
          expect(numbers.every(Number.isFinite)).toBe(true);
        }
      }),
    );
  });
});

describe('a finding beside what is usual', () => {
  it('is none in a week like the others', () => {
    const rows = thisWeek(...everyDay('12:00', 24, { activeMs: 6 * MINUTE }), ...everyDay('22:30', 5));
    expect(findingsAbout(rows).findings.filter(({ chance }) => chance !== null)).toEqual([]);
  });

  it('says by how much all time and that on a site differ, and over how many weeks', () => {
    const { finding } = findingsAbout(thisWeek(...everyDay('12:00', 120)));
    expect(finding('periodTime')).toMatchObject({
      direction: 'more',
      value: 14 * HOUR,
      basis: { n: 7, counted: 'visits', earlier: 8 },
      tone: 'heavy',
      action: { does: 'plan', site: null },
    });
    expect(finding('siteTime')).toMatchObject({
      site: 'instagram',
      action: { does: 'plan', site: 'instagram' },
    });
  });

  it('compares the number and the typical length of visits', () => {
    const often = thisWeek(
      ...[8, 10, 12, 14, 16, 18].flatMap((hour) => everyDay(`${String(hour).padStart(2, '0')}:00`, 9)),
    );
    expect(findingsAbout(often).finding('visitCount')).toMatchObject({
      direction: 'more',
      value: 42,
      usual: 14,
    });
    const long = thisWeek(...everyDay('12:00', 60), ...everyDay('16:00', 60));
    expect(findingsAbout(long).finding('visitLength')).toMatchObject({ direction: 'more', value: HOUR });
  });

  it('is glad to leave less time alone: there is nothing to do about it', () => {
    const { finding } = findingsAbout(thisWeek(visited(dayBack(0, 2), '12:00', 20)));
    expect(finding('periodTime')).toMatchObject({ direction: 'less', tone: 'plain', action: null });
  });

  it('offers a plan for late evenings', () => {
    expect(findingsAbout(thisWeek(...everyDay('23:00', 60))).finding('lateEvenings')).toMatchObject({
      direction: 'more',
      value: 7 * HOUR,
      action: { does: 'plan', site: null },
    });
  });

  it('counts the hours after midnight to the evening before, and those after the day start to none', () => {
    const after = thisWeek(
      ...everyDay('12:00', 24),
      ...[0, 1, 2, 3, 4, 5].map((weekday) => {
        const row = visited(dayBack(0, weekday), '12:00', 60);
        return { ...row, usage: { ...row.usage, hour: 1 } };
      }),
    );
    expect(findingsAbout(after).finding('lateEvenings')).toMatchObject({ value: 6 * HOUR });
    expect(findingsAbout(thisWeek(...everyDay('05:00', 60))).finding('lateEvenings')?.direction).not.toBe(
      'more',
    );
  });

  it('waits for three days of the period, and for six earlier ones', () => {
    const rows = thisWeek(...everyDay('12:00', 200));
    const at = (day: number) => ({ now: Date.parse(`${dayBack(0, day)}T23:00Z`) });
    expect(findingsAbout(rows, at(1)).kinds).not.toContain('periodTime');
    expect(findingsAbout(rows, at(2)).kinds).toContain('periodTime');
    expect(findingsAbout(rows, { firstDay: dayBack(6, 0) }).kinds).toContain('periodTime');
    expect(findingsAbout(rows, { firstDay: dayBack(6, 1) }).kinds).not.toContain('periodTime');
  });

  it('is none about a week whose only time belongs to a visit of the week before', () => {
    const late = visited(dayBack(1, 6), '23:00', 10);
    const after = visited(dayBack(0, 0), '05:00', 300);
    const rows = { ...thisWeek(late), usage: [...thisWeek(late).usage, after.usage] };
    expect(findingsAbout(rows).findings.filter(({ chance }) => chance !== null)).toEqual([]);
  });

  it('is none about a year', () => {
    const { findings } = findingsAbout(thisWeek(...everyDay('12:00', 200)), {}, '2026');
    expect(findings.filter(({ chance }) => chance !== null)).toEqual([]);
  });
});

describe('a finding that counts', () => {
  it('names the few visits that made up half of the time', () => {
    const short = everyDay('09:00', 3);
    const rows = rowsOf([...short, ...everyDay('15:00', 3), visited(dayBack(0, 3), '20:00', 90)]);
    expect(findingsAbout(rows).finding('fewVisits')).toMatchObject({
      visits: 1,
      ms: 90 * MINUTE,
      basis: { n: 15, counted: 'visits', earlier: 0 },
    });
    expect(findingsAbout(rowsOf([...short, ...everyDay('15:00', 9)])).kinds).not.toContain('fewVisits');
  });

  it('names the longest visit, when it was long', () => {
    const rows = rowsOf([...everyDay('09:00', 5), visited(dayBack(0, 2), '20:15', 40)]);
    expect(findingsAbout(rows).finding('longestVisit')).toMatchObject({
      site: 'instagram',
      ms: 40 * MINUTE,
      startedOn: dayBack(0, 2),
      hour: 20,
    });
    expect(findingsAbout(rowsOf(everyDay('09:00', 19))).kinds).not.toContain('longestVisit');
  });

  it('counts returns to a site within 15 minutes', () => {
    const back = (time: string) => rowsOf([...everyDay('09:00', 10), ...everyDay(time, 10)]);
    expect(findingsAbout(back('09:24')).finding('quickReturns')).toMatchObject({ returns: 7, visits: 14 });
    expect(findingsAbout(back('09:25')).kinds).not.toContain('quickReturns');
  });

  it('sets two parts of a site beside each other', () => {
    const rows = rowsOf([
      visited(dayBack(0, 1), '09:00', 40, { surface: 'shortVideo' }),
      visited(dayBack(0, 2), '09:00', 11, { surface: 'messages' }),
      visited(dayBack(0, 3), '09:00', 9, { surface: 'feed' }),
      visited(dayBack(0, 4), '09:00', 2, { surface: 'profile' }),
    ]);
    expect(findingsAbout(rows).finding('partsOfSite')).toMatchObject({
      site: 'instagram',
      parts: [
        { surface: 'shortVideo', ms: 40 * MINUTE },
        { surface: 'messages', ms: 11 * MINUTE },
      ],
    });
    const often = everyDay('09:00', 20, { surface: 'feed' });
    const videos = everyDay('12:00', 20, { surface: 'video' });
    expect(findingsAbout(rowsOf([...often, ...videos])).kinds).not.toContain('partsOfSite');
    const stories = everyDay('12:00', 20, { surface: 'stories' });
    expect(findingsAbout(rowsOf([...often, ...stories])).kinds).toContain('partsOfSite');
    const few = everyDay('12:00', 3, { surface: 'stories' });
    expect(findingsAbout(rowsOf([...often, ...few])).kinds).not.toContain('partsOfSite');
    const profiles = everyDay('18:00', 20, { surface: 'profile' });
    expect(findingsAbout(rowsOf([...often, ...stories, ...profiles])).kinds).not.toContain('partsOfSite');
  });

  it('names up to three hours in which about half of the time went by, or more, also over midnight', () => {
    const rows = rowsOf([
      ...everyDay('22:00', 10),
      ...everyDay('23:00', 20),
      ...everyDay('00:00', 10),
      ...everyDay('09:00', 15),
    ]);
    expect(findingsAbout(rows).finding('busiestStretch')).toMatchObject({ from: 22, to: 1 });
  });

  it('names no hour at the ends of these three in which hardly any of the time went by', () => {
    const rows = rowsOf([...everyDay('23:00', 20), ...everyDay('22:00', 1), ...everyDay('09:00', 15)]);
    expect(findingsAbout(rows).finding('busiestStretch')).toMatchObject({ from: 23, to: 0 });
    const spread = rowsOf(['08:00', '12:00', '16:00', '20:00'].flatMap((time) => everyDay(time, 10)));
    expect(findingsAbout(spread).kinds).not.toContain('busiestStretch');
  });

  it('counts days without a visit, but neither today nor days before measuring began', () => {
    const rows = rowsOf([1, 4].map((weekday) => visited(dayBack(0, weekday), '09:00', 10)));
    expect(findingsAbout(rows).finding('daysWithout')).toMatchObject({ without: 5, days: 7 });
    const saturday = { now: Date.parse(`${dayBack(0, 5)}T12:00Z`), firstDay: dayBack(0, 1) };
    expect(findingsAbout(rows, saturday).finding('daysWithout')).toMatchObject({ without: 2, days: 4 });
  });

  it('sets what one came for beside how long one typically stayed', () => {
    const visits = [10, 20, 60].map((minutes, weekday) => visited(dayBack(0, weekday), '09:00', minutes));
    const moments = visits.map(({ sitting: { start }, usage: { day } }, index) => ({
      ...moment({ at: start + 4 * MINUTE, day, sittingStart: start }),
      id: `moment ${index}`,
    }));
    const practices = moments.map(({ id, at, day }) =>
      practiceEntry({ practice: 'intent', lines: ['find'], moment: id, at, day }),
    );
    expect(findingsAbout({ ...rowsOf(visits), moments, practices }).finding('intentAndStay')).toMatchObject({
      intent: 'find',
      answers: 3,
      stayedMs: 16 * MINUTE,
    });
    const two = { ...rowsOf(visits), moments, practices: practices.slice(1) };
    expect(findingsAbout(two).kinds).not.toContain('intentAndStay');
  });

  const answered = (family: NudgeFamily, ...outcomes: readonly NudgeOutcome[]) =>
    outcomes.map((outcome, index) => ({
      ...moment({ family, outcome, day: dayBack(index % 4, 2) }),
      id: `${family} ${index}`,
    }));

  it('names the kind of nudge that was found helpful most often', () => {
    const moments = [
      ...answered('breathe', 'helpful', 'helpful', 'carriedOn', 'helpful', 'faded', 'withheld'),
      ...answered('reframe', 'helpful', 'carriedOn', 'carriedOn', 'helpful', 'helpful', 'carriedOn'),
    ];
    expect(findingsAbout({ moments }).finding('helpfulKind')).toMatchObject({
      family: 'breathe',
      helpful: 3,
      answered: 4,
      action: { does: 'practice', practice: 'breathe' },
    });
    expect(findingsAbout({ moments: moments.filter(({ day }) => day < dayBack(0, 0)) }).kinds).not.toContain(
      'helpfulKind',
    );
  });

  it('offers to turn a kind of nudge off that never helped', () => {
    const moments = answered('ownPath', ...Array.from({ length: 8 }, () => 'carriedOn' as const));
    const { finding } = findingsAbout({ moments });
    expect(finding('unhelpfulKind')).toMatchObject({
      shown: 8,
      action: { does: 'familyOff', family: 'ownPath' },
    });
    expect(findingsAbout({ moments: [...moments, ...answered('ownPath', 'helpful')] }).kinds).not.toContain(
      'unhelpfulKind',
    );
  });

  it('offers quiet hours for late evenings when no nudge helped in them', () => {
    const late = (outcome: NudgeOutcome, hour: number) => (_: unknown, index: number) => {
      const day = dayBack(index % 4, 2);
      const at = Date.parse(`${day}T00:00Z`) + hour * HOUR;
      return { ...moment({ outcome, day, at }), id: `${outcome} ${hour} ${index}` };
    };
    const moments = Array.from({ length: 8 }, late('carriedOn', 25));
    const helpedAtNoon = Array.from({ length: 3 }, late('helpful', 12));
    expect(
      findingsAbout({ moments: [...moments, ...helpedAtNoon] }).finding('unhelpfulEvenings'),
    ).toMatchObject({
      shown: 8,
      action: { does: 'quietHours', hours: { from: 22 * 60, to: 7 * 60 } },
    });
    const helpedOnce = [...moments, ...Array.from({ length: 1 }, late('helpful', 23))];
    expect(findingsAbout({ moments: helpedOnce }).kinds).not.toContain('unhelpfulEvenings');
    const earlier = Array.from({ length: 8 }, late('carriedOn', 21));
    expect(findingsAbout({ moments: earlier }).kinds).not.toContain('unhelpfulEvenings');
    expect(findingsAbout({ moments: moments.slice(1) }).kinds).not.toContain('unhelpfulEvenings');
  });

  it('says how plans and brave steps turned out, unless most were hard', () => {
    const turned = (...turns: readonly ('well' | 'mixed' | 'hard' | null)[]) => ({
      plans: turns.map((turn, back) => plan({ week: `2026-W${46 - back}`, followUp: followUp({ turn }) })),
      practices: turns.map((turn, back) =>
        practiceEntry({ practice: 'braveStep', day: dayBack(back, 1), followUp: followUp({ turn }) }),
      ),
    });
    const { finding } = findingsAbout(turned('well', 'mixed', 'hard', null));
    expect(finding('plansTurnedOut')).toMatchObject({ well: 1, partly: 1, answered: 3 });
    expect(finding('braveStepsTurnedOut')).toMatchObject({ well: 1, partly: 1, answered: 3 });
    const { kinds } = findingsAbout(turned('hard', 'hard', 'well'));
    expect(kinds).not.toContain('plansTurnedOut');
    expect(kinds).not.toContain('braveStepsTurnedOut');
  });

  it('tells a first time, and whether it is the first ever', () => {
    const practices = [
      practiceEntry({ practice: 'breathe', day: dayBack(3, 1), at: 1 }),
      practiceEntry({ practice: 'breathe', day: dayBack(0, 1), at: 2 }),
      practiceEntry({ practice: 'reachOut', day: dayBack(0, 2), at: 3 }),
    ];
    expect(findingsAbout({ practices }).finding('firstPractice')).toMatchObject({
      practice: 'reachOut',
      isFirstEver: false,
    });
    expect(findingsAbout({ practices }, { isWholeJournal: true }).finding('firstPractice')).toMatchObject({
      isFirstEver: true,
    });
    expect(findingsAbout({ practices: practices.slice(0, 2) }).kinds).not.toContain('firstPractice');
  });

  it('remembers a glad thing from the same days a year ago, or else four weeks ago', () => {
    const [aYear, aMonth] = [dayBack(52, 3), dayBack(4, 3)].map((day) => gratitudeEntry({ day, text: day }));
    const gratitude = [aYear, aMonth].flatMap((one) => one ?? []);
    expect(findingsAbout({ gratitude }).finding('gladFromThePast')).toMatchObject({
      ago: 'year',
      text: dayBack(52, 3),
    });
    expect(findingsAbout({ gratitude: gratitude.slice(1) }).finding('gladFromThePast')?.ago).toBe('month');
    const again = gratitudeEntry({ day: dayBack(0, 3), text: dayBack(4, 3) });
    expect(findingsAbout({ gratitude: [...gratitude.slice(1), again] }).kinds).not.toContain(
      'gladFromThePast',
    );
  });

  it('counts glad things about people by their prompt', () => {
    const gratitude = [1, 2, 9, null].map((prompt) => gratitudeEntry({ prompt, day: dayBack(0, 2) }));
    expect(findingsAbout({ gratitude }).finding('gladOfPeople')).toMatchObject({
      aboutPeople: 2,
      basis: { n: 4 },
      isNoNews: true,
    });
    expect(findingsAbout({ gratitude: gratitude.slice(1) }).kinds).not.toContain('gladOfPeople');
  });

  it('tells where most comparisons were caught, and where they left the person lifted or lower', () => {
    const caught = (...effects: readonly ('lifted' | 'same' | 'lower' | null)[]) =>
      effects.map((effect, weekday) =>
        caughtComparison({ site: 'instagram', surface: 'stories', effect, day: dayBack(0, weekday) }),
      );
    const elsewhere = [1, 2].map((weekday) => caughtComparison({ day: dayBack(0, weekday) }));
    const { finding } = findingsAbout({
      comparisons: [...caught('lower', 'lower', 'lower', 'same', null), ...elsewhere],
    });
    expect(finding('caughtWhere')).toMatchObject({
      site: 'instagram',
      surface: 'stories',
      caught: 5,
      all: 7,
    });
    expect(finding('caughtEffect')).toMatchObject({ effect: 'lower', times: 3, told: 4, tone: 'heavy' });
    expect(
      findingsAbout({ comparisons: caught('lifted', 'lifted', 'lifted') }).finding('caughtEffect'),
    ).toMatchObject({ effect: 'lifted', tone: 'glad' });
    const { kinds } = findingsAbout({
      comparisons: [...caught('lower', 'lower', null), ...elsewhere, ...elsewhere],
    });
    expect(kinds).not.toContain('caughtWhere');
    expect(kinds).not.toContain('caughtEffect');
  });

  it('tells how comparisons left the person where each was caught in another place', () => {
    const caught = (...effects: readonly ('lifted' | 'same' | 'lower' | null)[]) => ({
      comparisons: effects.map((effect, weekday) =>
        caughtComparison({ site: weekday ? 'x' : null, surface: null, effect, day: dayBack(0, weekday) }),
      ),
    });
    expect(
      findingsAbout(caught('lower', 'lower', 'same', 'lower', null)).finding('caughtFelt'),
    ).toMatchObject({
      effect: 'lower',
      times: 3,
      told: 4,
      tone: 'heavy',
    });
    expect(findingsAbout(caught('lifted', 'lifted', 'lifted')).finding('caughtFelt')?.tone).toBe('glad');
    expect(findingsAbout(caught('same', 'same', 'same')).kinds).not.toContain('caughtFelt');
    expect(findingsAbout(caught('lower', 'lower', null)).kinds).not.toContain('caughtFelt');
    expect(findingsAbout(caught('lower', 'lower', 'lower', 'lifted', 'same')).kinds).not.toContain(
      'caughtFelt',
    );
  });

  it('names the day with the most time when most comparisons that left one lower were on it', () => {
    const onDays = (...weekdays: readonly number[]) =>
      weekdays.map((weekday) => caughtComparison({ site: null, effect: 'lower', day: dayBack(0, weekday) }));
    const rows = rowsOf([visited(dayBack(0, 3), '20:00', 60), visited(dayBack(0, 1), '20:00', 20)]);
    const dayIn = (...weekdays: readonly number[]) =>
      findingsAbout({ ...rows, comparisons: onDays(...weekdays) }).finding('caughtFelt')?.onBusiestDay;
    expect(dayIn(0, 3, 3)).toEqual({ day: dayBack(0, 3), times: 2 });
    expect(dayIn(0, 1, 3)).toBeNull();
    expect(dayIn(1, 1, 1, 3, 3)).toBeNull();
    expect(findingsAbout({ comparisons: onDays(0, 3, 3) }).finding('caughtFelt')?.onBusiestDay).toBeNull();
  });

  it('tells of one or two comparisons that were caught, and leaves more to the other kinds', () => {
    const caught = (count: number) =>
      findingsAbout({
        comparisons: Array.from({ length: count }, (_, weekday) =>
          caughtComparison({ site: 'x', surface: 'feed', day: dayBack(0, weekday), at: -weekday }),
        ),
      });
    expect(
      caught(2)
        .finding('caughtFew')
        ?.comparisons.map(({ day }) => day),
    ).toEqual([dayBack(0, 1), dayBack(0, 0)]);
    expect(caught(1).kinds).toContain('caughtFew');
    for (const count of [0, 3]) expect(caught(count).kinds).not.toContain('caughtFew');
  });

  it('takes the hours of ordinary days for no news, and late ones for news', () => {
    const stretch = (time: string) =>
      findingsAbout(rowsOf(everyDay(time, 20))).finding('busiestStretch')?.isNoNews;
    expect(stretch('20:00')).toBe(true);
    expect(stretch('23:00')).toBeUndefined();
    expect(stretch('02:00')).toBeUndefined();
  });

  it('is glad of a week in which every mood was good, and says nothing of any other', () => {
    const felt = (...moods: readonly (number | null)[]) =>
      findingsAbout({
        checkIns: moods.map((mood, weekday) => checkIn({ mood, day: dayBack(0, weekday) })),
      });
    expect(felt(60, 75, 100, null).finding('goodMoods')).toMatchObject({
      basis: { n: 3 },
      // A check-in without a mood tells nothing about its day.
      checkInDays: 3,
      daysSoFar: 7,
      tone: 'glad',
    });
    expect(felt(59, 75, 100, 80).kinds).not.toContain('goodMoods');
    expect(felt(75, 100).kinds).not.toContain('goodMoods');
  });

  it('counts how comparing felt at check-ins', () => {
    const felt = (...comparisons: readonly ('lifted' | 'same' | 'lower' | 'didNotCompare')[]) => ({
      checkIns: comparisons.map((comparison, weekday) => checkIn({ comparison, day: dayBack(0, weekday) })),
    });
    expect(findingsAbout(felt('lower', 'lower', 'lifted', 'same')).finding('howComparingFelt')).toMatchObject(
      {
        felt: { lifted: 1, same: 1, lower: 2 },
        checkInDays: 4,
        daysSoFar: 7,
        tone: 'heavy',
      },
    );
    expect(findingsAbout(felt('lifted', 'lifted', 'same')).finding('howComparingFelt')?.tone).toBe('glad');
    expect(findingsAbout(felt('lower', 'lower', 'didNotCompare')).kinds).not.toContain('howComparingFelt');
    expect(findingsAbout(felt('lower', 'lifted', 'same')).kinds).not.toContain('howComparingFelt');
  });
});
