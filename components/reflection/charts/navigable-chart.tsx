import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';

interface WalkedPictureProps {
  /** From where to where it is drawn, in CSS pixels. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** What the picture is, read aloud before its marks. */
  readonly label: string;
  /** The marks that can be pointed at and walked; what else is drawn is hidden from screen readers. */
  readonly children: ComponentChildren;
  /** The pointer went elsewhere. */
  onLeave(): void;
  onKeyDown(event: TargetedKeyboardEvent<SVGElement>): void;
}

/** A picture whose marks a pointer and the keyboard go over, one after the other. */
export function NavigableChart(props: WalkedPictureProps): JSX.Element {
  const { from, to, width, label, children, onLeave, onKeyDown } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group of marks, not the fields of a form.
    <svg
      viewBox={`0 ${from} ${width} ${to - from}`}
      role="group"
      aria-label={label}
      onPointerLeave={onLeave}
      onKeyDown={onKeyDown}
    >
      {children}
    </svg>
  );
}
