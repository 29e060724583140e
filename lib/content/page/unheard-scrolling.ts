/** Notices scrolling whose events do not arrive. */
export interface UnheardScrolling {
  /** Says whether the events may not arrive. */
  mayHappen(value: boolean): void;
  /** Looks whether something has scrolled since it last looked. */
  look(): void;
}

/**
 * Looks at the position of a page whose listeners may come before ours, and stop every event. The position tells that
 * something scrolls, and not who scrolls. To read it costs the page a layout, so no other page is looked at.
 * @param onScroll called when something has scrolled
 */
export function watchForUnheardScrolling(window: Window, onScroll: () => void): UnheardScrolling {
  let isWatching = false;
  let position = 0;
  return {
    mayHappen(value) {
      isWatching = value;
    },
    look() {
      if (!isWatching || window.scrollY === position) return;
      position = window.scrollY;
      onScroll();
    },
  };
}
