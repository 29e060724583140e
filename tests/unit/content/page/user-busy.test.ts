import { describe, expect, it } from 'vitest';
import { isUserBusy } from '../../../../lib/content/page/user-busy';

interface Focused {
  kind: string;
  editable?: boolean;
  type?: string;
  readOnly?: boolean;
  /** The focused element in its shadow root. */
  within?: Focused;
  /** Whether its list or picker is open. */
  open?: boolean;
  /** Whether it draws its text by itself. */
  draws?: boolean;
}

/** A focused element, with the properties that are read. */
const element = ({ kind, editable = false, within, open, draws, type, readOnly }: Focused): Element =>
  ({
    matches: (selector: string) => selector === ':open' && !!open,
    editContext: draws ? {} : null,
    nodeName: kind.toUpperCase(),
    isContentEditable: editable,
    type,
    readOnly,
    shadowRoot: within ? { activeElement: element(within) } : null,
  }) as unknown as Element;

interface Page {
  focused?: Focused | null;
  /** The page shows an element in full screen. */
  filled?: boolean;
  /** The window fills the screen, as after F11. */
  fullScreen?: boolean;
}

function isBusy({ focused = { kind: 'body' }, filled = false, fullScreen = false }: Page) {
  const window = {
    document: {
      activeElement: focused && element(focused),
      fullscreenElement: filled ? element({ kind: 'video' }) : null,
    },
    matchMedia: (query: string) => ({ matches: fullScreen && query === '(display-mode: fullscreen)' }),
  };
  return isUserBusy(window as unknown as Window, ({ shadowRoot }) => shadowRoot);
}

describe('a person', () => {
  it.each<[string, Page]>([
    ['in a field', { focused: { kind: 'input', type: 'text' } }],
    ['in a field for a number', { focused: { kind: 'input', type: 'number' } }],
    ['in a field for a search', { focused: { kind: 'input', type: 'search' } }],
    ['in a large field', { focused: { kind: 'textarea' } }],
    ['in editable text', { focused: { kind: 'div', editable: true } }],
    ['in a frame, whose keys we do not get', { focused: { kind: 'iframe' } }],
    ['in an old frame', { focused: { kind: 'frame' } }],
    [
      'in a field in shadow roots',
      { focused: { kind: 'div', within: { kind: 'div', within: { kind: 'input', type: 'text' } } } },
    ],
    ['on a canvas that draws what is typed', { focused: { kind: 'canvas', draws: true } }],
    ['in an open list', { focused: { kind: 'select', type: 'select-one', open: true } }],
    ['in an open picker of colours', { focused: { kind: 'input', type: 'color', open: true } }],
    ['with an element in full screen', { filled: true }],
    ['in a window that fills the screen', { fullScreen: true }],
  ])('is busy %s', (_, page) => {
    expect(isBusy(page)).toBe(true);
  });

  it.each<[string, Page]>([
    ['on the page itself', {}],
    ['nowhere', { focused: null }],
    ['on a list to choose from', { focused: { kind: 'select', type: 'select-one' } }],
    ...['range', 'checkbox', 'radio', 'color', 'file', 'button', 'submit', 'image', 'reset'].map(
      (type): [string, Page] => [`on an input of the type ${type}`, { focused: { kind: 'input', type } }],
    ),
    ['in a field that cannot be changed', { focused: { kind: 'input', type: 'text', readOnly: true } }],
    ['on a button', { focused: { kind: 'button' } }],
    ['on opened details', { focused: { kind: 'details', open: true } }],
    ['on a button in a shadow root', { focused: { kind: 'div', within: { kind: 'button' } } }],
  ])('is not busy with the focus %s', (_, page) => {
    expect(isBusy(page)).toBe(false);
  });
});
