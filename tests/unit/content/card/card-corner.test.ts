import { describe, expect, it } from 'vitest';
import { cornerByKey, cornerNear, nextCorner } from '../../../../lib/content/card/card-corner';
import { CORNERS, type Corner } from '../../../../lib/domain/sites/corner';

describe('the corner that a key moves a card to', () => {
  it.each<[Corner, string, 'ltr' | 'rtl', Corner | undefined]>([
    ['bottomEnd', 'ArrowUp', 'ltr', 'topEnd'],
    ['bottomEnd', 'ArrowLeft', 'ltr', 'bottomStart'],
    ['bottomEnd', 'ArrowRight', 'ltr', 'bottomEnd'],
    ['bottomEnd', 'ArrowRight', 'rtl', 'bottomStart'],
    ['topStart', 'ArrowLeft', 'rtl', 'topEnd'],
    ['topStart', 'ArrowDown', 'rtl', 'bottomStart'],
    ['topStart', 'Tab', 'ltr', undefined],
    ['topStart', 'Enter', 'ltr', undefined],
  ])('is, from %s by %s in %s, %s', (from, key, direction, to) => {
    expect(cornerByKey(from, key, direction)).toBe(to);
  });

  it('is, by presses of the handle, each of the four in turn', () => {
    const round = [1, 2, 3, 4].reduce<Corner[]>((way) => [...way, nextCorner(way.at(-1) ?? 'bottomEnd')], []);
    expect(round.at(-1)).toBe('bottomEnd');
    expect([...round].sort()).toEqual([...CORNERS].sort());
  });
});

describe('the corner nearest to a point', () => {
  const window = [1_000, 800] as const;

  it('is in the same half of the window, start or end by the writing direction', () => {
    expect(cornerNear([100, 100], window, 'ltr')).toBe('topStart');
    expect(cornerNear([900, 100], window, 'ltr')).toBe('topEnd');
    expect(cornerNear([100, 700], window, 'rtl')).toBe('bottomEnd');
    expect(cornerNear([501, 401], window, 'rtl')).toBe('bottomStart');
  });
});
