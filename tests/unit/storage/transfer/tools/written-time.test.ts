import { expect, it } from 'vitest';
import { minuteOf } from '../../../../../lib/storage/transfer/tools/written-time';

it.each([
  ['00:00', 0],
  ['9:05', 545],
  ['21.30', 1_290],
  ['12:15 am', 15],
  ['12:15 PM', 735],
  ['9:30 p.m.', 1_290],
  ['21:30:59', 1_290],
  ['24:00', null],
  ['13:00 pm', null],
  ['0:30 am', null],
  ['9:60', null],
  ['noon', null],
  ['', null],
])('%j is %j minutes after midnight', (time, minute) => {
  expect(minuteOf(time)).toBe(minute);
});
