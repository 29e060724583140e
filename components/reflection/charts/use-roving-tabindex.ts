import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';
import { direction } from '../../../lib/i18n/translate';

/** The attributes that make an element a mark of a chart. */
export interface Mark {
  readonly role: 'img';
  /** In lower case: browsers don't know `tabIndex` as an attribute of SVG elements. */
  readonly tabindex: 0 | -1;
  readonly 'aria-label': string;
  onPointerEnter(): void;
  onFocus(): void;
  onBlur(): void;
}

/** How many marks further the arrow keys lead. */
interface Steps {
  readonly across: number;
  readonly down: number;
}

interface Roving {
  /**
   * The attributes of the mark at an index.
   * @param label what a screen reader reads for it
   * @param onPoint called with whether the mark is pointed at or has the focus
   */
  mark(index: number, label: string, onPoint: (isPointed: boolean) => void): Mark;
  /** For the element that contains the marks. */
  onKeyDown(event: TargetedKeyboardEvent<SVGElement>): void;
}

/**
 * Makes a chart with many marks a single stop of the Tab key. Arrow keys, Home and End move between the marks.
 * @param perRow how many marks a row has
 * @param steps how many marks the arrow keys go on, across and down; by default one, and a row
 */
export function useRovingTabindex(
  count: number,
  perRow = count,
  { across, down }: Steps = { across: 1, down: perRow },
): Roving {
  const [lastFocused, setLastFocused] = useState(0);
  const current = Math.min(lastFocused, count - 1);
  return {
    mark: (index, label, onPoint) => ({
      role: 'img',
      tabindex: index === current ? 0 : -1,
      'aria-label': label,
      onPointerEnter: () => onPoint(true),
      onFocus() {
        setLastFocused(index);
        onPoint(true);
      },
      onBlur: () => onPoint(false),
    }),
    onKeyDown(event) {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = indexAfter(event.key, current, { count, perRow, across, down });
      if (next === null) return;
      event.preventDefault();
      const mark = event.currentTarget.querySelectorAll<SVGElement>('[tabindex]')[next];
      mark?.focus();
    },
  };
}

/** The index that a key leads to, never beyond either end; `null` for a key that does not move. */
function indexAfter(
  key: string,
  at: number,
  { count, perRow, across, down }: Steps & { readonly count: number; readonly perRow: number },
): number | null {
  const ahead = direction() === 'rtl' ? -across : across;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: ahead,
    ArrowLeft: -ahead,
    ArrowDown: down,
    ArrowUp: -down,
  };
  if (key === 'Home') return at - (at % perRow);
  if (key === 'End') return at - (at % perRow) + perRow - 1;
  const step = steps[key];
  if (step === undefined || (Math.abs(step) === down && down === count)) return null;
  const to = at + step;
  return to < 0 || to >= count ? at : to;
}
