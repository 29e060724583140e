import { useEffect, useState } from 'preact/hooks';

/**
 * Whether what was drawn first has been painted. What lies below the first screen waits for that, and is there a frame
 * later: the page is seen sooner.
 */
export function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
