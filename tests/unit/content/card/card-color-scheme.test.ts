import { describe, expect, it } from 'vitest';
import { lightnessOf, pageColorScheme } from '../../../../lib/content/card/card-color-scheme';

interface Page {
  scheme?: string;
  root?: string;
  body?: string;
  prefersDark?: boolean;
}

const CLEAR = 'rgba(0, 0, 0, 0)';

/** The scheme of a page with these computed styles. */
function schemeOn({ scheme = 'normal', root = CLEAR, body = CLEAR, prefersDark = false }: Page) {
  const document = { documentElement: 'root', body: 'body' } as unknown as Document;
  /** As in a content script of Firefox, where the global object is no window, a method works on its window alone. */
  const onWindow = (self: unknown) => {
    if (self !== window) throw new TypeError('called on an object that does not implement interface Window');
  };
  const window = {
    document,
    getComputedStyle(element: unknown) {
      onWindow(this);
      return {
        colorScheme: scheme,
        backgroundColor: element === 'root' ? root : body,
      } as CSSStyleDeclaration;
    },
    matchMedia() {
      onWindow(this);
      return { matches: prefersDark } as MediaQueryList;
    },
  };
  return pageColorScheme(window);
}

describe('the color scheme of a page', () => {
  it.each<[string, Page, 'light' | 'dark']>([
    ['the scheme it declares', { scheme: 'dark', body: 'rgb(255, 255, 255)' }, 'dark'],
    ['the only scheme it supports', { scheme: 'only light', prefersDark: true }, 'light'],
    ['the preference, where the page supports both', { scheme: 'light dark', prefersDark: true }, 'dark'],
    ['its background', { body: 'rgb(24, 25, 26)' }, 'dark'],
    [
      'its background, whatever the person prefers',
      { body: 'rgb(250, 250, 250)', prefersDark: true },
      'light',
    ],
    ['its root’s background, where that of the body is transparent', { root: 'rgb(0, 0, 0)' }, 'dark'],
    ['the preference, where everything is transparent', { prefersDark: true }, 'dark'],
  ])('is read from %s', (_, page, scheme) => {
    expect(schemeOn(page)).toBe(scheme);
  });

  it('is not read from a translucent color, or one in another notation', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0.5)')).toBeUndefined();
    expect(lightnessOf('oklch(0.2 0 0)')).toBeUndefined();
    expect(lightnessOf('rgb(255, 255, 255)')).toBe(1);
  });
});
