import { useCallback, useRef, useState } from 'preact/hooks';

/** In ms. More frequent changes of a bar are not seen. */
const SEEN_AFTER = 100;

/** The share of long work that is done, shown again at most ten times a second. */
export function useProgress(): readonly [share: number, onProgress: (share: number) => void] {
  const [share, setShare] = useState(0);
  const shownAt = useRef(0);
  const onProgress = useCallback((next: number) => {
    const now = performance.now();
    if (next > 0 && next < 1 && now - shownAt.current < SEEN_AFTER) return;
    shownAt.current = now;
    setShare(next);
  }, []);
  return [share, onProgress];
}
