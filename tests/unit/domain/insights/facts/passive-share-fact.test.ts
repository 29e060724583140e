import { expect, it } from 'vitest';
import { daysOf, weekAfter } from '../../../../../lib/domain/time/days';
import { MINUTE, usageHour } from '../../../../builders/domain-rows';
import { factsAbout, WEEK } from '../../../../builders/fact-inputs';

const monday = (weeksBack: number, passive: number, active: number) =>
  usageHour(daysOf(weekAfter(WEEK, -weeksBack))[0] as string, 9, {
    passiveMs: passive * MINUTE,
    activeMs: active * MINUTE,
  });

it('the passive share of a week is compared with the median of earlier weeks', () => {
  const rows = [monday(1, 50, 50), monday(2, 60, 40), monday(3, 90, 10), monday(0, 12, 8)];
  expect(factsAbout(rows).fact('passiveShare')).toEqual({
    kind: 'passiveShare',
    baselineKind: 'week',
    trend: 'alike',
    share: 0.6,
    typicalShare: 0.6,
    earlier: [90, 60, 50].map((passive) => ({
      passiveMs: passive * MINUTE,
      activeMs: (100 - passive) * MINUTE,
    })),
    ms: 20 * MINUTE,
    isLittleTime: true,
  });
  expect(factsAbout([...rows, monday(0, 0, 20)]).fact('passiveShare')).toMatchObject({
    trend: 'less',
    share: 0.3,
    isLittleTime: false,
  });
  expect(factsAbout([...rows, monday(0, 6, 4)]).fact('passiveShare')?.isLittleTime).toBe(false);
});

it('weeks of less than ten minutes have no passive share, neither the week itself nor earlier ones', () => {
  const earlier = [monday(1, 50, 50), monday(2, 60, 40), monday(3, 90, 10)];
  expect(factsAbout([...earlier, monday(0, 9, 0)]).fact('passiveShare')).toBeUndefined();
  expect(factsAbout([...earlier, monday(0, 10, 0)]).fact('passiveShare')).toBeDefined();
  expect(
    factsAbout([...earlier.slice(1), monday(1, 9, 0), monday(0, 30, 0)]).fact('passiveShare'),
  ).toBeUndefined();
});
