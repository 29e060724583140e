import { describe, expect, it } from 'vitest';
import { mayBeSegment, parseSegmentName, segmentName } from '../../../../lib/domain/folder/segment-name';

describe('the name of a segment', () => {
  it('says its number and its hash', () => {
    const name = { number: 12, hash: '0123456789abcdef' };
    expect(segmentName(name)).toBe('12-0123456789abcdef.age');
    expect(parseSegmentName(segmentName(name))).toEqual(name);
  });

  it.each([
    '0-0123456789abcdef.age',
    '01-0123456789abcdef.age',
    '12-0123456789abcdef.sync-conflict-20261129-164000-ABCDEFG.age',
    '12-0123456789ABCDEF.age',
    '12-0123456789abcdef.age.crswap',
    '99999999999-0123456789abcdef.age',
    '',
  ])('is not %s', (name) => {
    expect(parseSegmentName(name)).toBeUndefined();
  });

  it('may have been changed by what carries it', () => {
    expect(mayBeSegment('12-0123456789abcdef.sync-conflict-20261129-164000-ABCDEFG.age')).toBe(true);
    expect(mayBeSegment('12-0123456789abcdef.age.crswap')).toBe(false);
    expect(mayBeSegment('README.txt')).toBe(false);
  });
});
