import type { JSX } from 'preact';
import type { GuidedPractice } from '../../lib/domain/journal/practice';
import './practice-glyph.css';

/** The path of each practice's drawing, in a square of 32 by 32. */
const PATHS: Readonly<Record<GuidedPractice, string>> = {
  breathe: 'M5 13c3-5 7-5 11 0s8 5 11 0M5 20.5c3-5 7-5 11 0s8 5 11 0',
  reframe:
    'M19.5 16c.2 4.2-3.3 7.6-7.4 7.6S4.6 20.2 4.6 16s3.3-7.6 7.4-7.6 7.3 3.4 7.5 7.6ZM12.5 16c0-4.3 3.3-7.6 7.5-7.6s7.4 3.4 7.4 7.6-3.3 7.6-7.4 7.6-7.5-3.3-7.5-7.6Z',
  selfCompassion:
    'M16 26.2C8.4 20.9 4.9 16.4 5 12.3c.1-3.2 2.5-5.5 5.3-5.4 2.5.1 4.5 1.6 5.7 4.2 1.2-2.6 3.2-4.2 5.7-4.3 2.9 0 5.2 2.3 5.3 5.5.1 4.1-3.4 8.6-11 13.9Z',
  braveStep: 'M4.5 25.2h7.2v-6.3h7.3v-6.3h7v-6.4',
  reachOut:
    'M5.2 8.7c7.1-.5 14.4-.5 21.6 0 .5 5 .5 10 0 14.9-7.2.4-14.5.4-21.6 0-.4-4.9-.4-9.9 0-14.9Zm.5.8 10.4 8.2 10.1-8.2',
  ownVerdict: 'M5.5 17.4c2.6 2.2 4.7 4.6 6.5 7.2 3.6-7 8-12.5 14.3-17.4',
  wins: 'M16 27c-.2-5.5 0-9.5.1-13.4M16 17.5C10.5 18 7 15 6.5 9.5 12 9.2 15.6 12 16 17.5Zm.2-3.8c.2-4.9 3.6-8 9.2-8.2.1 5.7-3.4 8.7-9.2 8.2Z',
  notKnowing:
    'M22.8 8.2C19 4.4 12.3 4.2 8.3 8.3c-4.2 4.3-4.1 11.3.2 15.4 4.3 4.1 11.1 4 15.2-.3 2.7-2.8 3.5-6.2 2.8-9.6',
  gratitude:
    'M21.6 16.1c.1 3.1-2.5 5.6-5.6 5.6s-5.6-2.5-5.6-5.6 2.5-5.7 5.6-5.7 5.5 2.6 5.6 5.7ZM16 3.8v3M16 25.2v3M3.8 16h3M25.2 16h3M7.4 7.4l2.1 2.1M22.5 22.5l2.1 2.1M7.4 24.6l2.1-2.1M22.5 9.5l2.1-2.1',
  gladFor: 'M5 16.5c3.3 9.6 18.7 9.6 22 0M10.8 9.2v1.6M21.2 9.2v1.6',
  plan: 'M4.5 16.2h8.4c4.6-.2 4.7-7.7 9.4-7.9h4.7M12.9 16.2c4.6.2 4.7 7.6 9.4 7.8h4.7m-3.2-19 3.5 3.3-3.5 3.4',
};

/** A practice's small drawing. It is hidden from screen readers: the name is always beside it. */
export function PracticeGlyph({ practice }: { readonly practice: GuidedPractice }): JSX.Element {
  return (
    <svg
      class={`practice-glyph practice-glyph-${practice}`}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[practice]} />
    </svg>
  );
}
