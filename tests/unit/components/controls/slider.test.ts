import { h, render } from 'preact';
import { expect, it, vi } from 'vitest';
import { Slider } from '../../../../components/controls/slider';

/** As much of an `<input type="range">` as a slider uses. */
class RangeInput extends EventTarget {
  value = '';
  get valueAsNumber(): number {
    return Number(this.value);
  }
  setAttribute(): void {}
  /** Moves the thumb as a browser does. */
  moveTo(value: number): void {
    this.value = String(value);
    this.dispatchEvent(new Event('input'));
  }
}

/** A slider from 1 to 20 that is at 8. */
function drawSlider() {
  const input = new RangeInput();
  const page = {
    nodeType: 1,
    firstChild: null,
    ownerDocument: { createElementNS: () => input },
    insertBefore: () => undefined,
  };
  const onMove = vi.fn<(value: number) => void>();
  const onMoveEnd = vi.fn<(value: number) => void>();
  const slider = h(Slider, {
    id: 'minutes',
    least: 1,
    most: 20,
    value: 8,
    unsetAt: 8,
    valueText: '8 minutes',
    onMove,
    onMoveEnd,
  });
  render(slider, page as unknown as Element);
  return { input, onMove, onMoveEnd };
}

it('ends a movement without a pointer at once, even if no change event follows', () => {
  const { input, onMove, onMoveEnd } = drawSlider();
  input.moveTo(9);
  expect(onMove.mock.calls).toEqual([[9]]);
  expect(onMoveEnd.mock.calls).toEqual([[9]]);
});

it('ends a movement by a pointer when that lets go', () => {
  const { input, onMove, onMoveEnd } = drawSlider();
  input.dispatchEvent(new Event('pointerdown'));
  input.moveTo(9);
  input.moveTo(10);
  expect(onMove.mock.calls).toEqual([[9], [10]]);
  expect(onMoveEnd).not.toHaveBeenCalled();
  input.dispatchEvent(new Event('pointerup'));
  input.dispatchEvent(new Event('change'));
  expect(onMoveEnd.mock.calls).toEqual([[10]]);
});

it.each(['change', 'pointercancel'])('is let go by a %s without pointerup', (end) => {
  const { input, onMoveEnd } = drawSlider();
  input.dispatchEvent(new Event('pointerdown'));
  input.moveTo(9);
  input.dispatchEvent(new Event(end));
  onMoveEnd.mockClear();
  input.moveTo(10);
  expect(onMoveEnd.mock.calls).toEqual([[10]]);
});
