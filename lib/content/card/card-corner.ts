import type { Corner } from '../../domain/sites/corner';
import type { CardHost } from './card-host';

/** A pointer that moved less than this, in CSS pixels, has pressed; one that moved more drags. */
const DRAG_THRESHOLD = 5;

/** How long a card takes to move into its corner, in ms. */
const MOVE_DURATION = 220;

const cornerAt = (isTop: boolean, isStart: boolean): Corner =>
  `${isTop ? 'top' : 'bottom'}${isStart ? 'Start' : 'End'}`;

const isAtTop = (corner: Corner): boolean => corner.startsWith('top');
const isAtStart = (corner: Corner): boolean => corner.endsWith('Start');

/** The corner that an arrow key moves a card to; `undefined` for other keys. */
export function cornerByKey(from: Corner, key: string, direction: 'ltr' | 'rtl'): Corner | undefined {
  const [, way] = /^Arrow(Up|Down|Left|Right)$/.exec(key) ?? [];
  if (!way) return undefined;
  return way === 'Up' || way === 'Down'
    ? cornerAt(way === 'Up', isAtStart(from))
    : cornerAt(isAtTop(from), (way === 'Left') === (direction === 'ltr'));
}

/** The next corner around the window, clockwise, for someone who presses the handle instead of dragging the card. */
export const nextCorner = (from: Corner): Corner => cornerAt(isAtStart(from), !isAtTop(from));

/** The corner nearest to a point of a window, both in CSS pixels. */
export const cornerNear = (
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  direction: 'ltr' | 'rtl',
): Corner => cornerAt(y < height / 2, x < width / 2 === (direction === 'ltr'));

/** Moves a card into a corner, animated unless the person prefers reduced motion. */
export function moveToCorner({ place }: CardHost, corner: Corner, window: Window): void {
  const before = place.getBoundingClientRect();
  place.style.translate = '';
  place.dataset.corner = corner;
  const after = place.getBoundingClientRect();
  const offset = `${before.x - after.x}px ${before.y - after.y}px`;
  const reducesMotion = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!reducesMotion) {
    place.animate(
      { translate: [offset, '0 0'] },
      { duration: MOVE_DURATION, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' },
    );
  }
}

/**
 * Makes a card draggable by its head.
 * @param onDrop called with the corner nearest to where the card was dropped
 */
export function dragToCorner(
  { place, body }: CardHost,
  window: Window,
  direction: 'ltr' | 'rtl',
  onDrop: (corner: Corner) => void,
): void {
  /** Where in the frame the pointer went down, and how far the frame has moved since. */
  let grip: { x: number; y: number } | undefined;
  let moved = { x: 0, y: 0 };
  let isDragging = false;
  const on = (type: string, listener: (event: PointerEvent) => void) =>
    body.addEventListener(type, (event) => event.isTrusted && listener(event as PointerEvent));
  const endDrag = () => {
    grip = undefined;
    isDragging = false;
    moved = { x: 0, y: 0 };
  };

  on('pointerdown', ({ target, isPrimary, button, clientX, clientY }) => {
    const isHead = (target as Element).closest('button, header')?.matches('.handle, header');
    if (isPrimary && button === 0 && isHead) grip = { x: clientX, y: clientY };
  });
  on('pointermove', ({ clientX, clientY, pointerId }) => {
    if (!grip) return;
    // Positions are relative to the frame, which moves with the pointer. The difference is how far it still has to
    // move.
    const rest = { x: clientX - grip.x, y: clientY - grip.y };
    if (!isDragging && Math.hypot(rest.x, rest.y) < DRAG_THRESHOLD) return;
    if (!isDragging) body.setPointerCapture(pointerId);
    isDragging = true;
    moved = { x: moved.x + rest.x, y: moved.y + rest.y };
    place.style.translate = `${moved.x}px ${moved.y}px`;
    // Otherwise Firefox gives the next position relative to where the frame was.
    place.getBoundingClientRect();
  });
  on('pointerup', () => {
    if (isDragging) {
      const { x, y, width, height } = place.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      onDrop(cornerNear([x + width / 2, y + height / 2], [innerWidth, innerHeight], direction));
    }
    endDrag();
  });
  on('pointercancel', () => {
    place.style.translate = '';
    endDrag();
  });
}
