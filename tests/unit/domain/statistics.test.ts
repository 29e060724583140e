import { expect, it } from 'vitest';
import { median } from '../../../lib/domain/statistics';

it('the middle of some values is one of them, or lies between two', () => {
  expect([[7], [9, 1, 5], [4, 1, 3, 2]].map(median)).toEqual([7, 5, 2.5]);
});
