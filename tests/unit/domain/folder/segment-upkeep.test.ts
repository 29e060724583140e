import { describe, expect, it } from 'vitest';
import { segmentsToReplace } from '../../../../lib/domain/folder/segment-upkeep';

const segment = (number: number, some = {}) => ({
  number,
  bytes: 100_000,
  liveBytes: 100_000,
  hasErasedWords: false,
  ...some,
});

describe('the segments of a device', () => {
  it('stay as they are while at least half of each still counts', () => {
    expect(segmentsToReplace([segment(1), segment(2, { liveBytes: 50_000 })])).toEqual([]);
  });

  it('are replaced when less than half still counts', () => {
    expect(segmentsToReplace([segment(1), segment(2, { liveBytes: 49_999 })])).toEqual([2]);
  });

  it('are replaced when they have words that were erased', () => {
    expect(segmentsToReplace([segment(1, { hasErasedWords: true }), segment(2)])).toEqual([1]);
  });

  it('are joined when there are many small ones', () => {
    const small = (count: number) =>
      Array.from({ length: count }, (_, index) => segment(index + 1, { bytes: 500, liveBytes: 500 }));
    expect(segmentsToReplace([...small(16), segment(99)])).toEqual([]);
    expect(segmentsToReplace([...small(17), segment(99)])).toEqual(small(17).map(({ number }) => number));
  });
});
