import { describe, expect, it } from 'vitest';
import { listenForEscape } from '../../../../lib/content/card/card-keys';

const FIELD = { nodeName: 'INPUT', isContentEditable: false };
const BODY = { nodeName: 'BODY', isContentEditable: false };

interface Key {
  key?: string;
  isTrusted?: boolean;
  isComposing?: boolean;
  /** Where it was pressed, as far in as one can see. */
  pressedIn?: object;
}

/** A key as the browser sends it. */
function press(target: EventTarget, { pressedIn = BODY, ...rest }: Key = {}): void {
  const event = new Event('keydown');
  const told = {
    key: 'Escape',
    isTrusted: true,
    isComposing: false,
    composedPath: () => [pressedIn],
    ...rest,
  };
  for (const [name, value] of Object.entries(told)) Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
}

/** A page with a card on it, and what comes of keys. */
function page(document: object = {}) {
  const window = Object.assign(new EventTarget(), {
    document: { activeElement: BODY, fullscreenElement: null, ...document },
    matchMedia: () => ({ matches: false }),
  });
  const card = new EventTarget();
  const ended = new AbortController();
  const outcomes: string[] = [];
  listenForEscape(window as unknown as Window, card, ended.signal, (outcome) => outcomes.push(outcome));
  return { window, card, ended, outcomes };
}

describe('Escape', () => {
  it('in the card says "Not now", also from its fields', () => {
    const { card, outcomes } = page();
    press(card);
    press(card, { pressedIn: FIELD });
    expect(outcomes).toEqual(['notNow', 'notNow']);
  });

  it('on the page, where it may be meant for something else, lets the card go and says nothing', () => {
    const { window, outcomes } = page();
    press(window);
    expect(outcomes).toEqual(['faded']);
  });

  it.each<[string, object, Key]>([
    ['in a field', {}, { pressedIn: FIELD }],
    [
      'in a field of a shadow root, or one that loses the focus by it',
      { activeElement: BODY },
      { pressedIn: FIELD },
    ],
    ['while something fills the screen', { fullscreenElement: BODY }, {}],
    ['that a page made up', {}, { isTrusted: false }],
    ['that ends a composition', {}, { isComposing: true }],
    ['that is another key', {}, { key: 'e' }],
  ])('on the page %s is none of the card’s', (_, document, key) => {
    const { window, outcomes } = page(document);
    press(window, key);
    expect(outcomes).toEqual([]);
  });

  it('is not heard once the card has gone', () => {
    const { window, card, ended, outcomes } = page();
    ended.abort();
    press(window);
    press(card);
    expect(outcomes).toEqual([]);
  });
});
