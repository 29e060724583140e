import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Follows the width of an element in CSS pixels, so that a chart in it is drawn at its true size.
 * @param fallback the width used where the element has none, and the smallest width used for printing
 * @returns the width; 0 until the element was measured, because a chart drawn before that would be drawn twice
 */
export function useElementWidth<Measured extends HTMLElement>(
  fallback: number,
): [RefObject<Measured | null>, number] {
  const element = useRef<Measured | null>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = (): void => setWidth(measured.clientWidth || fallback);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    // Paper is wider than a small window. A chart drawn for that window would be printed far too large.
    const measureForPrint = (): void => setWidth(Math.max(measured.clientWidth, fallback));
    addEventListener('beforeprint', measureForPrint);
    addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', measureForPrint);
      removeEventListener('afterprint', measure);
    };
  }, []);
  return [element, width];
}
