import type { Corner } from '../../domain/sites/corner';
import type { CardHost } from './card-host';

/** A pointer that moves less than this, in CSS pixels, presses; one that moves more drags. */
const DRAGS_FROM = 5;

/** How long a card takes to settle in its corner, in ms. */
const SETTLES_IN = 220;

type Half = 'Start' | 'End';

const cornerAt = (isTop: boolean, half: Half): Corner => `${isTop ? 'top' : 'bottom'}${half}`;

/** The corner that an arrow key leads to from another; other keys lead nowhere. */
export function cornerByKey(from: Corner, key: string, direction: 'ltr' | 'rtl'): Corner | undefined {
  const isTop = from.startsWith('top');
  const half: Half = from.endsWith('Start') ? 'Start' : 'End';
  switch (key) {
    case 'ArrowUp':
      return cornerAt(true, half);
    case 'ArrowDown':
      return cornerAt(false, half);
    case 'ArrowLeft':
      return cornerAt(isTop, direction === 'ltr' ? 'Start' : 'End');
    case 'ArrowRight':
      return cornerAt(isTop, direction === 'ltr' ? 'End' : 'Start');
    default:
      return undefined;
  }
}

/** The next corner round the window, for a press where others drag. */
export function nextCorner(from: Corner): Corner {
  const round: readonly Corner[] = ['topStart', 'topEnd', 'bottomEnd', 'bottomStart'];
  return round[(round.indexOf(from) + 1) % round.length] as Corner;
}

/** The corner nearest to a point of a window, both in CSS pixels. */
export function cornerNear(
  [x, y]: readonly [number, number],
  [width, height]: readonly [number, number],
  direction: 'ltr' | 'rtl',
): Corner {
  const isLeft = x < width / 2;
  return cornerAt(y < height / 2, isLeft === (direction === 'ltr') ? 'Start' : 'End');
}

/** Moves a card into a corner, without a jump where motion is welcome. */
export function moveTo({ place }: CardHost, corner: Corner, window: Window): void {
  const before = place.getBoundingClientRect();
  place.style.translate = '';
  place.dataset.corner = corner;
  const after = place.getBoundingClientRect();
  const way = `${before.x - after.x}px ${before.y - after.y}px`;
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!isStill) {
    place.animate(
      { translate: [way, '0 0'] },
      { duration: SETTLES_IN, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' },
    );
  }
}

/**
 * Lets a card be dragged by its head, and snap into the corner nearest to where it is let go.
 * @param dropped told the corner
 */
export function dragToCorner(
  { place, body }: CardHost,
  window: Window,
  direction: 'ltr' | 'rtl',
  dropped: (corner: Corner) => void,
): void {
  /** Where in the frame it was taken hold of, and how far it has moved since. */
  let hold: { x: number; y: number } | undefined;
  let moved = { x: 0, y: 0 };
  let isDragging = false;
  const on = (type: string, listener: (event: PointerEvent) => void) =>
    body.addEventListener(type, (event) => event.isTrusted && listener(event as PointerEvent));
  const letGo = () => {
    hold = undefined;
    isDragging = false;
    moved = { x: 0, y: 0 };
  };

  on('pointerdown', ({ target, isPrimary, button, clientX, clientY }) => {
    const isGrip = (target as Element).closest('button, header')?.matches('.handle, header');
    if (isPrimary && button === 0 && isGrip) hold = { x: clientX, y: clientY };
  });
  on('pointermove', ({ clientX, clientY, pointerId }) => {
    if (!hold) return;
    // The frame comes along, so what is left of the way is what it has not moved yet.
    const left = { x: clientX - hold.x, y: clientY - hold.y };
    if (!isDragging && Math.hypot(left.x, left.y) < DRAGS_FROM) return;
    if (!isDragging) body.setPointerCapture(pointerId);
    isDragging = true;
    moved = { x: moved.x + left.x, y: moved.y + left.y };
    place.style.translate = `${moved.x}px ${moved.y}px`;
  });
  on('pointerup', () => {
    if (isDragging) {
      const { x, y, width, height } = place.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      dropped(cornerNear([x + width / 2, y + height / 2], [innerWidth, innerHeight], direction));
    }
    letGo();
  });
  on('pointercancel', () => {
    place.style.translate = '';
    letGo();
  });
}
