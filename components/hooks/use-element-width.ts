import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Follows the width of an element in CSS pixels, so that what is drawn in it is drawn at its true size.
 * @param usual stands in where the element has no width, and is the least on paper
 * @returns the width, which is 0 until the element was measured: what were drawn by then would be drawn twice
 */
export function useElementWidth<Measured extends HTMLElement>(
  usual: number,
): [RefObject<Measured | null>, number] {
  const element = useRef<Measured | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = (): void => setWidth(measured.clientWidth || usual);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    // Paper is wider than a small window: drawn for that, everything would come out huge.
    const measurePaper = (): void => setWidth(Math.max(measured.clientWidth, usual));
    addEventListener('beforeprint', measurePaper);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', measurePaper);
      removeEventListener('afterprint', measure);
    };
  }, []);
  return [element, width];
}
