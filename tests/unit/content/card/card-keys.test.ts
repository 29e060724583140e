import { describe, expect, it } from 'vitest';
import { listenForEscape } from '../../../../lib/content/card/card-keys';

const FIELD = { nodeName: 'INPUT', isContentEditable: false };
/** An element with a field in its closed shadow root. */
const CLOSED = { nodeName: 'X-FIELD', isContentEditable: false };
const BODY = { nodeName: 'BODY', isContentEditable: false };

interface Key {
  key?: string;
  isTrusted?: boolean;
  isComposing?: boolean;
  /** The innermost element it was pressed in that scripts can see. */
  pressedIn?: object;
}

/** Dispatches a key event as the browser does. */
function press(target: EventTarget, { pressedIn = BODY, ...rest }: Key = {}): void {
  const event = new Event('keydown');
  const properties = {
    key: 'Escape',
    isTrusted: true,
    isComposing: false,
    composedPath: () => [pressedIn],
    ...rest,
  };
  for (const [name, value] of Object.entries(properties)) Object.defineProperty(event, name, { value });
  target.dispatchEvent(event);
}

/** A page with a card on it, and the outcomes of keys. */
function page(document: object = {}) {
  const window = Object.assign(new EventTarget(), {
    document: { activeElement: BODY, fullscreenElement: null, ...document },
    matchMedia: () => ({ matches: false }),
  });
  const card = new EventTarget();
  const ended = new AbortController();
  const outcomes: string[] = [];
  const shadowRootOf = (element: object) =>
    element === CLOSED ? ({ activeElement: FIELD } as unknown as ShadowRoot) : null;
  listenForEscape(window as unknown as Window, card, ended.signal, shadowRootOf, (outcome) =>
    outcomes.push(outcome),
  );
  return { window, card, ended, outcomes };
}

describe('Escape', () => {
  it('in the card means "Carry on", also in its fields', () => {
    const { card, outcomes } = page();
    press(card);
    press(card, { pressedIn: FIELD });
    expect(outcomes).toEqual(['carriedOn', 'carriedOn']);
  });

  it('on the page, where it may be meant for something else, dismisses the card without an answer', () => {
    const { window, outcomes } = page();
    press(window);
    expect(outcomes).toEqual(['faded']);
  });

  it.each<[string, object, Key]>([
    ['in a field', {}, { pressedIn: FIELD }],
    [
      'in a field of a shadow root, or in one that loses the focus by the key',
      { activeElement: BODY },
      { pressedIn: FIELD },
    ],
    ['in a field of a closed shadow root', { activeElement: CLOSED }, { pressedIn: CLOSED }],
    ['while something fills the screen', { fullscreenElement: BODY }, {}],
    ['that the page made up', {}, { isTrusted: false }],
    ['that ends a composition', {}, { isComposing: true }],
    ['that is in fact another key', {}, { key: 'e' }],
  ])('on the page %s does not dismiss the card', (_, document, key) => {
    const { window, outcomes } = page(document);
    press(window, key);
    expect(outcomes).toEqual([]);
  });

  it('is ignored after the card was removed', () => {
    const { window, card, ended, outcomes } = page();
    ended.abort();
    press(window);
    press(card);
    expect(outcomes).toEqual([]);
  });
});
