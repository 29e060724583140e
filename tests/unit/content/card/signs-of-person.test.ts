import { expect, it } from 'vitest';
import { listenForSigns } from '../../../../lib/content/card/signs-of-person';

/** A card on which a test does what a person does. */
function used() {
  const card = new EventTarget();
  const ended = new AbortController();
  const signs: boolean[] = [];
  listenForSigns(card, ended.signal, (isPointing) => signs.push(isPointing));
  return {
    signs,
    end: () => ended.abort(),
    happen(type: string, details: object = {}, isTrusted = true) {
      const event = Object.assign(new Event(type), {
        screenX: 0,
        screenY: 0,
        pointerType: 'mouse',
        ...details,
      });
      card.dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: isTrusted }));
    },
  };
}

it.each(['wheel', 'touchmove', 'pointerdown', 'keydown'])('a %s on a card is a sign of a person', (type) => {
  const { happen, signs, end } = used();
  happen(type);
  expect(signs).toEqual([false]);
  end();
  happen(type);
  expect(signs).toHaveLength(1);
});

it('a mouse that moves points at a card; a finger that moves does not', () => {
  const { happen, signs } = used();
  happen('pointermove', { screenX: 10 });
  happen('pointermove', { screenX: 10, screenY: 2 });
  happen('pointermove', { screenX: 12, pointerType: 'touch' });
  expect(signs).toEqual([true, true, false]);
});

it('a move to the same place is no sign, nor is anything that the page made up', () => {
  const { happen, signs } = used();
  for (let times = 0; times < 5; times++) happen('pointermove', { screenX: 10 });
  happen('keydown', {}, false);
  expect(signs).toEqual([true]);
});
