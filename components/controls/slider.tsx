import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './slider.css';

interface SliderProps {
  readonly id: string;
  readonly least: number;
  readonly most: number;
  /** `null` until it was moved. */
  readonly value: number | null;
  /** Where the thumb is while the value is `null`. */
  readonly unsetAt: number;
  /** The value as screen readers read it. */
  readonly valueText: string;
  readonly describedBy?: string;
  /** Whether it takes the focus when it appears. */
  readonly focused?: boolean;
  /** Called during a movement. */
  onMove(value: number): void;
  /** Called when a movement has ended; again with the same value if the browser says so too. */
  onMoveEnd?(value: number): void;
}

/** A slider that can stay unset. It needs a `<label>` for its id. */
export function Slider(props: SliderProps): JSX.Element {
  const { id, least, most, value, unsetAt, valueText, describedBy, onMove, onMoveEnd } = props;
  const { focused = false } = props;
  const slider = useRef<HTMLInputElement>(null);
  /** Whether a pointer holds the thumb. */
  const held = useRef(false);
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
      value={value ?? unsetAt}
      aria-valuetext={valueText}
      aria-describedby={describedBy}
      onPointerDown={() => {
        held.current = true;
      }}
      onPointerUp={(event) => {
        held.current = false;
        // A press exactly where the unset thumb is moves nothing, but it is an answer.
        if (value === null) onMove(event.currentTarget.valueAsNumber);
      }}
      onPointerCancel={() => {
        held.current = false;
      }}
      onInput={(event) => {
        const to = event.currentTarget.valueAsNumber;
        onMove(to);
        // A key or a screen reader moves it in one step. Newer Firefox may send no change event for it: not if the value
        // it compares with is the one drawn since, or one that could not be stored before.
        if (!held.current) onMoveEnd?.(to);
      }}
      onChange={(event) => {
        held.current = false;
        onMoveEnd?.(event.currentTarget.valueAsNumber);
      }}
    />
  );
}
