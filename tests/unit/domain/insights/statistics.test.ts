import { expect, it } from 'vitest';
import { median, quantile } from '../../../../lib/domain/insights/statistics';

it('the median is the middle value, or the mean of the two middle ones', () => {
  expect([[7], [9, 1, 5], [4, 1, 3, 2]].map(median)).toEqual([7, 5, 2.5]);
});

it('quantiles are interpolated, and the first and last are the minimum and maximum', () => {
  expect([0, 0.25, 0.75, 1].map((share) => quantile([30, 10, 50, 20, 40], share))).toEqual([10, 20, 40, 50]);
  expect(quantile([0, 10], 0.25)).toBe(2.5);
});
