import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import './drawn-ring.css';

/** The outline of a fine pen line whose thickness varies. */
const LINE =
  'M20.7 3.8C22.2 3.6 26.9 2.4 30 2.3C33.1 2.2 36.2 2.5 39.2 3.2C42.2 3.9 45.3 5 48 6.5C50.7 8 53.3 10 55.5 12.2C57.6 14.5 59.6 17.2 60.9 20C62.2 22.9 63.1 26.1 63.4 29.3C63.6 32.4 63.3 35.7 62.5 38.8C61.7 41.8 60.2 44.8 58.5 47.3C56.7 49.9 54.5 52.2 52.1 54.2C49.7 56.1 47 57.7 44.2 58.8C41.4 60 38.3 60.8 35.3 61.1C32.3 61.3 29.1 61.2 26.1 60.5C23.2 59.9 20.2 58.8 17.7 57.3C15.1 55.8 12.7 53.8 10.6 51.6C8.6 49.5 6.9 46.9 5.6 44.3C4.4 41.6 3.4 38.7 2.9 35.8C2.5 32.9 2.4 29.7 2.8 26.8C3.3 23.9 4.2 20.8 5.7 18.2C7.1 15.6 9.1 13.1 11.4 11.2C13.6 9.2 16.4 7.6 19.1 6.6C21.9 5.5 24.9 5 27.7 4.8C30.6 4.6 34.8 5.4 36.3 5.5L36.2 5.7C34.8 5.6 30.6 5.1 27.8 5.3C25 5.6 22.1 6.2 19.5 7.3C16.9 8.4 14.3 10 12.2 11.9C10 13.9 8.2 16.3 6.8 18.8C5.4 21.3 4.5 24.2 4 27C3.6 29.8 3.6 32.8 4.1 35.6C4.5 38.4 5.4 41.3 6.6 43.8C7.9 46.3 9.5 48.8 11.4 50.9C13.4 53 15.7 54.9 18.2 56.3C20.7 57.7 23.5 58.8 26.4 59.4C29.2 60 32.2 60.1 35.1 59.8C38 59.5 40.9 58.7 43.6 57.6C46.3 56.5 48.9 54.9 51.1 53.1C53.4 51.2 55.5 49 57.1 46.5C58.7 44.1 60.1 41.2 60.8 38.4C61.6 35.5 61.9 32.4 61.6 29.4C61.3 26.5 60.5 23.4 59.2 20.7C58 18 56.1 15.5 54.1 13.4C52 11.3 49.6 9.5 47 8C44.5 6.5 41.8 5.3 38.9 4.4C36.1 3.6 33 3.1 30 3C27 2.9 22.3 3.9 20.8 4.1Z';

/** The path of the pen. The line is revealed along it. */
const PEN_PATH =
  'M20.7 4C22.3 3.7 26.9 2.7 30 2.6C33.1 2.6 36.2 3.1 39.1 3.8C42 4.6 44.9 5.7 47.5 7.2C50.1 8.7 52.7 10.6 54.8 12.8C56.8 15 58.8 17.6 60 20.4C61.3 23.1 62.2 26.3 62.5 29.3C62.8 32.4 62.4 35.6 61.6 38.6C60.9 41.5 59.4 44.4 57.8 46.9C56.1 49.4 53.9 51.7 51.6 53.6C49.3 55.5 46.6 57.1 43.9 58.2C41.1 59.4 38.1 60.1 35.2 60.4C32.2 60.7 29.1 60.6 26.2 60C23.4 59.4 20.5 58.2 17.9 56.8C15.4 55.3 13 53.4 11 51.3C9.1 49.1 7.4 46.6 6.1 44C4.9 41.4 3.9 38.6 3.5 35.7C3 32.9 3 29.8 3.4 26.9C3.9 24.1 4.8 21.1 6.2 18.5C7.6 16 9.6 13.5 11.8 11.6C13.9 9.6 16.6 8 19.3 7C22 5.9 25 5.3 27.8 5.1C30.6 4.8 34.8 5.5 36.2 5.6';

interface DrawnRingProps {
  /** What is shown inside the ring. */
  readonly children?: ComponentChildren;
  /** SVG content inside the ring, in a square of 64 by 64. */
  readonly picture?: ComponentChildren;
}

/** A large ring around its content. It draws itself once. */
export function DrawnRing({ children, picture }: DrawnRingProps): JSX.Element {
  const id = useId();
  return (
    <div class="drawn-ring">
      <svg viewBox="0 0 64 64" aria-hidden="true" focusable="false">
        {picture !== undefined && (
          <>
            <clipPath id={`${id}-inside`}>
              <path d={PEN_PATH} />
            </clipPath>
            <g clip-path={`url(#${id}-inside)`}>{picture}</g>
          </>
        )}
        <mask id={`${id}-drawn`} maskUnits="userSpaceOnUse" x="-1" y="-1" width="66" height="66">
          <path class="drawn-ring-way" d={PEN_PATH} pathLength={1} />
        </mask>
        <path d={LINE} fill="currentColor" mask={`url(#${id}-drawn)`} />
      </svg>
      {children !== undefined && <div class="drawn-ring-inside">{children}</div>}
    </div>
  );
}
