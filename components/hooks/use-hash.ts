import { useEffect, useState } from 'preact/hooks';

interface Hash {
  /** What follows the `#` in the page's address; empty for the page itself. */
  readonly part: string;
  /** Goes to a part of the page, or with an empty one to the page itself: an entry of the browser's history. */
  go(part: string): void;
}

const currentPart = (): string => location.hash.slice(1);

/** Follows which part of the page its address names, so that links and the browser's back button work. */
export function useHash(): Hash {
  const [part, setPart] = useState(currentPart);
  useEffect(() => {
    const onHashChange = (): void => setPart(currentPart());
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return {
    part,
    go: (part) => {
      location.hash = part;
    },
  };
}
