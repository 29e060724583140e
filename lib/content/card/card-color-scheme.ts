const SCHEMES = ['light', 'dark'] as const;

export type CardColorScheme = (typeof SCHEMES)[number];

/** What of a window tells its colours. */
type SchemeWindow = Pick<Window, 'document' | 'getComputedStyle' | 'matchMedia'>;

/** Above this share of white, a colour is a light one. */
const LIGHT_FROM = 0.5;

/** How light an opaque computed colour is, 0 to 1; `undefined` for one that lets through, or is written otherwise. */
export function lightnessOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = [...color.matchAll(/[\d.]+/g)].map(Number);
  if (!color.startsWith('rgb') || red === undefined || green === undefined || blue === undefined)
    return undefined;
  return alpha < 1 ? undefined : (red * 0.3 + green * 0.59 + blue * 0.11) / 255;
}

/**
 * The colours in which a page shows itself, by computed styles alone: no layout, and nothing it holds. A page that
 * names a scheme is believed; one that names none is as light as its background; where that lets through, and where
 * a page goes with either, the person's own preference counts.
 */
export function pageColorScheme({ document, getComputedStyle, matchMedia }: SchemeWindow): CardColorScheme {
  const named = getComputedStyle(document.documentElement).colorScheme.split(' ');
  const [scheme, another] = SCHEMES.filter((one) => named.includes(one));
  if (scheme && !another) return scheme;
  if (!scheme) {
    for (const element of [document.body, document.documentElement]) {
      const lightness = element && lightnessOf(getComputedStyle(element).backgroundColor);
      if (lightness !== undefined) return lightness < LIGHT_FROM ? 'dark' : 'light';
    }
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
