import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the first drawing has been painted. Everything below the first screen is drawn one frame later, so that the
 * first screen appears sooner.
 */
export function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted;
}
