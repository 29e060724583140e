import type { JSX } from 'preact';

interface ScreenReaderTextProps {
  readonly seen: string;
  readonly read: string;
}

/** A short text that is clear where it is seen, and a fuller text for screen readers. */
export function ScreenReaderText({ seen, read }: ScreenReaderTextProps): JSX.Element {
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <span class="visually-hidden">{read}</span>
    </>
  );
}
