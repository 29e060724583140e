import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

/** What makes controls one stop for the Tab key. */
interface RovingFocus {
  /** For the element around the controls. */
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  /** For each control, by its place among them. */
  of(index: number): { readonly tabIndex: number; onFocus(): void };
}

/** Where a key moves the focus to, among `count` controls. */
const TARGETS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The arrow keys across mean forwards or back, as the text is read. */
const alongText = (key: string, isRtl: boolean): string =>
  key === (isRtl ? 'ArrowLeft' : 'ArrowRight')
    ? 'ArrowDown'
    : key === (isRtl ? 'ArrowRight' : 'ArrowLeft')
      ? 'ArrowUp'
      : key;

/**
 * Makes several controls one stop for the Tab key; arrow keys, Home and End move the focus among them (the "roving
 * tabindex" of the ARIA Authoring Practices).
 */
export function useRovingFocus(): RovingFocus {
  const [stop, setStop] = useState(0);
  return {
    onKeyDown(event) {
      const controls = event.currentTarget.querySelectorAll<HTMLElement>('[tabindex]');
      const isRtl = getComputedStyle(event.currentTarget).direction === 'rtl';
      const target = TARGETS[alongText(event.key, isRtl)]?.(stop, controls.length);
      if (target === undefined) return;
      event.preventDefault();
      controls[target]?.focus();
    },
    of: (index) => ({ tabIndex: index === stop ? 0 : -1, onFocus: () => setStop(index) }),
  };
}
