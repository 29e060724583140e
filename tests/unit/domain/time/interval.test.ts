import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, lengthOf, subtract } from '../../../../lib/domain/time/interval';
import { span } from '../../../builders/domain-rows';
import { covers, intervals, lengthOfUnion } from '../../../builders/intervals';

describe('subtract', () => {
  it.each<[string, Interval[], [number, number][]]>([
    ['no interval', [], [[10, 20]]],
    [
      'intervals before and after it',
      [
        { start: 0, end: 10 },
        { start: 20, end: 30 },
      ],
      [[10, 20]],
    ],
    ['its beginning', [{ start: 5, end: 12 }], [[12, 20]]],
    ['its end', [{ start: 15, end: 25 }], [[10, 15]]],
    [
      'its middle',
      [{ start: 12, end: 15 }],
      [
        [10, 12],
        [15, 20],
      ],
    ],
    ['all of it', [{ start: 10, end: 20 }], []],
    ['more than all of it', [{ start: 0, end: 30 }], []],
    [
      'overlapping pieces out of order',
      [
        { start: 14, end: 16 },
        { start: 11, end: 15 },
      ],
      [
        [10, 11],
        [16, 20],
      ],
    ],
    [
      'a short piece within a long one',
      [
        { start: 11, end: 18 },
        { start: 12, end: 13 },
      ],
      [
        [10, 11],
        [18, 20],
      ],
    ],
    [
      'an empty interval',
      [{ start: 15, end: 15 }],
      [
        [10, 15],
        [15, 20],
      ],
    ],
  ])('removes %s', (_, others, expected) => {
    const left = subtract({ start: 10, end: 20 }, others).map(({ start, end }) => [start, end]);
    expect(left).toEqual(expected);
  });

  it('keeps every other property of the interval', () => {
    expect(subtract(span(0, 10, 'reacting', 'stories'), [{ start: 2, end: 4 }])).toEqual([
      span(0, 2, 'reacting', 'stories'),
      span(4, 10, 'reacting', 'stories'),
    ]);
  });

  it('leaves exactly the instants of the interval that are in no other', () => {
    fc.assert(
      fc.property(intervals, intervals, ([interval = { start: 0, end: 0 }], others) => {
        const left = subtract(interval, others);
        for (let at = interval.start - 1; at <= interval.end; at += 1) {
          const wanted = covers([interval], at) && !covers(others, at);
          expect(covers(left, at)).toBe(wanted);
        }
        expect(left.every((piece) => lengthOf(piece) > 0)).toBe(true);
        expect(lengthOfUnion(left)).toBe(left.reduce((sum, piece) => sum + lengthOf(piece), 0));
      }),
    );
  });

  it('changes neither the interval nor the others', () => {
    const others = Object.freeze([Object.freeze({ start: 6, end: 8 }), Object.freeze({ start: 2, end: 4 })]);
    expect(subtract(Object.freeze({ start: 0, end: 10 }), others)).toHaveLength(3);
    expect(others.map(({ start }) => start)).toEqual([6, 2]);
  });
});
