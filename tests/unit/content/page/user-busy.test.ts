import { describe, expect, it } from 'vitest';
import { isUserBusy } from '../../../../lib/content/page/user-busy';

interface Focused {
  kind: string;
  editable?: boolean;
  /** What has the focus in an open shadow root of it. */
  within?: Focused;
}

/** An element that has the focus, as far as anybody asks it. */
const element = ({ kind, editable = false, within }: Focused): Element =>
  ({
    nodeName: kind.toUpperCase(),
    isContentEditable: editable,
    shadowRoot: within ? { activeElement: element(within) } : null,
  }) as unknown as Element;

interface Page {
  focused?: Focused | null;
  /** What a page filled the screen with. */
  filled?: boolean;
  /** The window fills the screen, as F11 has it. */
  fullScreen?: boolean;
}

function occupied({ focused = { kind: 'body' }, filled = false, fullScreen = false }: Page) {
  const one = { kind: 'video' };
  return isUserBusy({
    document: {
      activeElement: focused && element(focused),
      fullscreenElement: filled ? element(one) : null,
    },
    matchMedia: (query: string) => ({ matches: fullScreen && query === '(display-mode: fullscreen)' }),
  } as unknown as Window);
}

describe('a person is occupied', () => {
  it.each<[string, Page]>([
    ['by a field', { focused: { kind: 'input' } }],
    ['by a larger field', { focused: { kind: 'textarea' } }],
    ['by a choice', { focused: { kind: 'select' } }],
    ['by text that can be edited', { focused: { kind: 'div', editable: true } }],
    ['by a frame, of whose keys nothing is heard', { focused: { kind: 'iframe' } }],
    ['by an old frame', { focused: { kind: 'frame' } }],
    [
      'by a field in open shadow roots',
      { focused: { kind: 'div', within: { kind: 'div', within: { kind: 'input' } } } },
    ],
    ['by something that a page fills the screen with', { filled: true }],
    ['by a window that fills the screen', { fullScreen: true }],
  ])('%s', (_, page) => {
    expect(occupied(page)).toBe(true);
  });

  it.each<[string, Page]>([
    ['nothing', {}],
    ['nothing at all', { focused: null }],
    ['a button', { focused: { kind: 'button' } }],
    ['a button in a shadow root', { focused: { kind: 'div', within: { kind: 'button' } } }],
  ])('by no focus on %s', (_, page) => {
    expect(occupied(page)).toBe(false);
  });
});
