import { expect, it } from 'vitest';
import { isAmongFirstNudges } from '../../../../lib/domain/nudges/first-nudges';
import { moment } from '../../../builders/domain-rows';

const times = (count: number, outcome: 'shown' | 'withheld' | 'missed') =>
  Array.from({ length: count }, (_, at) => moment({ at, outcome }));

it('the first three nudges are the first ones', () => {
  expect([0, 1, 2, 3, 4].map((count) => isAmongFirstNudges(times(count, 'shown')))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

it('a withheld or missed nudge does not count among the first ones', () => {
  const unseen = [...times(3, 'withheld'), ...times(3, 'missed')];
  expect(isAmongFirstNudges([...unseen, ...times(2, 'shown')])).toBe(true);
});
