import type { ComponentChildren, JSX, TargetedKeyboardEvent } from 'preact';

interface NavigableChartProps {
  /** The y range that is drawn, in CSS pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** What the chart shows; a screen reader reads it before the marks. */
  readonly label: string;
  /** The marks, which can be pointed at and focused. Everything else must be hidden from screen readers. */
  readonly children: ComponentChildren;
  /** Called when the pointer leaves the chart. */
  onLeave(): void;
  onKeyDown(event: TargetedKeyboardEvent<SVGElement>): void;
}

/** A chart whose marks can be pointed at, and reached one after the other with the keyboard. */
export function NavigableChart(props: NavigableChartProps): JSX.Element {
  const { top, bottom, width, label, children, onLeave, onKeyDown } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG group of marks, not the fields of a form.
    <svg
      viewBox={`0 ${top} ${width} ${bottom - top}`}
      role="group"
      aria-label={label}
      onPointerLeave={onLeave}
      onKeyDown={onKeyDown}
    >
      {children}
    </svg>
  );
}
