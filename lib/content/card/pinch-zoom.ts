/** A box may be this far out of sight, in CSS pixels: a card moves while it appears, and its edge is empty. */
const SLACK = 16;

/** A box of the page, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a person sees of the window, which two fingers can make smaller than the window. */
type Sight = Pick<VisualViewport, 'scale' | 'offsetLeft' | 'offsetTop' | 'width' | 'height'>;

/**
 * Whether a person sees a box of the window. After they have zoomed with two fingers, what is fixed to the window's edge
 * can be out of sight, and neither the layout of the page nor an observer tells.
 */
export function isInSight({ left, right, top, bottom }: Box, sight: Sight | null): boolean {
  if (!sight || sight.scale <= 1) return true;
  const { offsetLeft, offsetTop, width, height } = sight;
  return (
    left >= offsetLeft - SLACK &&
    top >= offsetTop - SLACK &&
    right <= offsetLeft + width + SLACK &&
    bottom <= offsetTop + height + SLACK
  );
}
