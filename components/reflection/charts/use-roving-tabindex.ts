import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { direction } from '../../../lib/platform/i18n';

/** What makes an element a mark of a picture. */
export interface Mark {
  readonly role: 'img';
  /** In small letters: on what is drawn, the other spelling is no attribute that a browser knows. */
  readonly tabindex: 0 | -1;
  readonly 'aria-label': string;
  onPointerEnter(): void;
  onFocus(): void;
  onBlur(): void;
}

interface Roving {
  /**
   * The mark of a number.
   * @param label what is read aloud for it
   * @param onPoint told whether it is pointed at, or reached with the keyboard
   */
  mark(index: number, label: string, onPoint: (isPointed: boolean) => void): Mark;
  /** For the element that holds the marks. */
  onKeyDown(event: TargetedKeyboardEvent<SVGElement>): void;
}

/**
 * Lets a picture with many marks be one stop of the Tab key: arrow keys, Home and End go from mark to mark.
 * @param perRow how many marks lie beside one another
 */
export function useRovingTabindex(count: number, perRow = count): Roving {
  const [kept, setKept] = useState(0);
  const current = Math.min(kept, count - 1);
  return {
    mark: (index, label, onPoint) => ({
      role: 'img',
      tabindex: index === current ? 0 : -1,
      'aria-label': label,
      onPointerEnter: () => onPoint(true),
      onFocus() {
        setKept(index);
        onPoint(true);
      },
      onBlur: () => onPoint(false),
    }),
    onKeyDown(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = moved(event.key, current, count, perRow);
      if (next === null) return;
      event.preventDefault();
      const mark = event.currentTarget.querySelectorAll<SVGElement>('[tabindex]')[next];
      mark?.focus();
    },
  };
}

/** Where a key leads to, never beyond an end; `null` for a key that leads nowhere. */
function moved(key: string, at: number, count: number, perRow: number): number | null {
  const ahead = direction() === 'rtl' ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    ArrowDown: perRow,
    ArrowUp: -perRow,
  };
  if (key === 'Home') return at - (at % perRow);
  if (key === 'End') return at - (at % perRow) + perRow - 1;
  const step = steps[key];
  if (step === undefined || (Math.abs(step) === perRow && perRow === count)) return null;
  const to = at + step;
  return to < 0 || to >= count ? at : to;
}
