import type { JSX } from 'preact';

/** A text that its place makes clear to the eye, and a fuller one for screen readers. */
export function ScreenReaderText({
  seen,
  read,
}: {
  readonly seen: string;
  readonly read: string;
}): JSX.Element {
  return (
    <>
      <span aria-hidden="true">{seen}</span>
      <span class="visually-hidden">{read}</span>
    </>
  );
}
