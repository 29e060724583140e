import { describe, expect, it } from 'vitest';
import { isInSight } from '../../../../lib/content/card/pinch-zoom';

/** A card in the last corner of a phone's window of 360 × 640. */
const CARD = { left: 11, right: 349, top: 472, bottom: 629 };

describe('a box in a window that two fingers have zoomed', () => {
  it.each([
    ['a window that is not zoomed', { scale: 1, offsetLeft: 0, offsetTop: 0, width: 360, height: 640 }, true],
    ['a window zoomed out', { scale: 0.6, offsetLeft: 0, offsetTop: 0, width: 200, height: 300 }, true],
    ['a touch of zoom', { scale: 1.02, offsetLeft: 0, offsetTop: 0, width: 353, height: 627 }, true],
    ['zoom into the first corner', { scale: 3, offsetLeft: 0, offsetTop: 0, width: 120, height: 213 }, false],
    ['zoom into the card', { scale: 3, offsetLeft: 240, offsetTop: 427, width: 120, height: 213 }, false],
    [
      'zoom with the exits below it',
      { scale: 1.1, offsetLeft: 0, offsetTop: 0, width: 360, height: 582 },
      false,
    ],
    [
      'zoom with its side cut off',
      { scale: 1.1, offsetLeft: 33, offsetTop: 58, width: 327, height: 582 },
      false,
    ],
    ['a browser that tells nothing of it', null, true],
  ])('is in sight or not: %s', (_, sight, expected) => {
    expect(isInSight(CARD, sight)).toBe(expected);
  });
});
