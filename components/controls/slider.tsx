import './slider.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface SliderProps {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  /** `null` while it was not moved: the thumb then waits at `rest`. */
  readonly value: number | null;
  readonly rest: number;
  /** The value in words. */
  readonly valueText: string;
  readonly describedBy?: string;
  /** Takes the focus when it appears. */
  readonly focused?: boolean;
  /** Follows every movement. */
  onMove(value: number): void;
  /** Comes once a movement has ended. */
  onRest?(value: number): void;
}

/** A slider that can stay unset. Its label is whoever names its id. */
export function Slider(props: SliderProps): JSX.Element {
  const { id, least, most, value, rest, valueText, describedBy, onMove, onRest } = props;
  const { focused = false } = props;
  const slider = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) slider.current?.focus();
  }, []);
  return (
    <input
      ref={slider}
      id={id}
      class={value === null ? 'slider slider-unset' : 'slider'}
      type="range"
      min={least}
      max={most}
      value={value ?? rest}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
      // A press on the very place where the thumb waits moves nothing, and yet is an answer.
      onPointerUp={(event) => value === null && onMove(event.currentTarget.valueAsNumber)}
      onChange={(event) => onRest?.(event.currentTarget.valueAsNumber)}
    />
  );
}
