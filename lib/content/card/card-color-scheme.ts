export type CardColorScheme = 'light' | 'dark';

/** The parts of a window that its color scheme is read from. */
type SchemeWindow = Pick<Window, 'document' | 'getComputedStyle' | 'matchMedia'>;

/** A background counts as light from this lightness on. */
const LIGHT_FROM = 0.5;

/**
 * The lightness of an opaque computed color, 0 to 1; `undefined` for a translucent one or another notation than rgb.
 */
export function lightnessOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? [];
  if (!color.startsWith('rgb') || red === undefined || green === undefined || blue === undefined)
    return undefined;
  return alpha < 1 ? undefined : (red * 0.3 + green * 0.59 + blue * 0.11) / 255;
}

/**
 * The color scheme of a page, read from computed styles alone: not from its layout, nor from its content. A scheme
 * that the page declares counts. A page that declares none is as light as its background. Where the background is
 * translucent, or the page supports both schemes, the person's own preference counts.
 */
export function pageColorScheme(window: SchemeWindow): CardColorScheme {
  const { document } = window;
  const { colorScheme } = window.getComputedStyle(document.documentElement);
  const [isLight, isDark] = [/\blight\b/.test(colorScheme), /\bdark\b/.test(colorScheme)];
  if (isLight !== isDark) return isDark ? 'dark' : 'light';
  if (!isDark) {
    for (const element of [document.body, document.documentElement]) {
      const lightness = element && lightnessOf(window.getComputedStyle(element).backgroundColor);
      if (lightness !== undefined) return lightness < LIGHT_FROM ? 'dark' : 'light';
    }
  }
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
