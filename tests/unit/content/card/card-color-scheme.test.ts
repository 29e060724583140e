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
  const getComputedStyle = (element: unknown) =>
    ({ colorScheme: scheme, backgroundColor: element === 'root' ? root : body }) as CSSStyleDeclaration;
  const matchMedia = () => ({ matches: prefersDark }) as MediaQueryList;
  return pageColorScheme({ document, getComputedStyle, matchMedia });
}

describe('the colours of a page', () => {
  it.each<[string, Page, 'light' | 'dark']>([
    ['a scheme it names', { scheme: 'dark', body: 'rgb(255, 255, 255)' }, 'dark'],
    ['a scheme it alone allows', { scheme: 'only light', prefersDark: true }, 'light'],
    ['the preference, where it goes with either', { scheme: 'light dark', prefersDark: true }, 'dark'],
    ['its background', { body: 'rgb(24, 25, 26)' }, 'dark'],
    ['its background, whatever is preferred', { body: 'rgb(250, 250, 250)', prefersDark: true }, 'light'],
    ['its root’s background, where the body lets through', { root: 'rgb(0, 0, 0)' }, 'dark'],
    ['the preference, where all lets through', { prefersDark: true }, 'dark'],
  ])('are told by %s', (_, page, scheme) => {
    expect(schemeOn(page)).toBe(scheme);
  });

  it('are no colours where they let through or are written otherwise', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0.5)')).toBeUndefined();
    expect(lightnessOf('oklch(0.2 0 0)')).toBeUndefined();
    expect(lightnessOf('rgb(255, 255, 255)')).toBe(1);
  });
});
