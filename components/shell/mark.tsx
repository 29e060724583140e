import type { JSX } from 'preact';

/** A circle as a pen draws it, whose ends overlap a little. */
const PEN_CIRCLE =
  'M17.8 4c16.2-5.4 33.3-.4 41.5 15.1 7.9 15.6.5 33.3-15.1 40.3-14.2 6.3-30.6 2.1-38.6-11.5-7.3-12-6.1-30 7.5-37 6.6-3.6 12.3-3.3 19.3-1.4l-.1.8c-13.1-1.4-23.1 5.4-26 18.3-2.2 12.1 4.9 24.5 17 27.8 12.4 3.4 26.1-3.6 30.7-15.6 4.7-13.7-3.4-25-15-31.6-7.4-4.4-12.4-4.6-20.8-4.1Z';

/** The mark of Enough. Screen readers skip it, so the name should be written beside it. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 64 64" aria-hidden="true">
      <path d={PEN_CIRCLE} fill="currentColor" />
    </svg>
  );
}
