import { useEffect, useState } from 'preact/hooks';

interface Part {
  /** What stands behind the `#` of the page's address; empty for the page itself. */
  readonly part: string;
  /** Goes back to the page itself. */
  leave(): void;
}

const partNow = (): string => location.hash.slice(1);

/** Follows which part of the page its address names, so that links, deep links and the browser's back button work. */
export function useHash(): Part {
  const [part, setPart] = useState(partNow);
  useEffect(() => {
    const follow = (): void => setPart(partNow());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return {
    part,
    leave: () => {
      location.hash = '';
    },
  };
}
