import { useEffect, useState } from 'preact/hooks';

interface Hash {
  /** What follows the `#` in the page's address; empty for the page itself. */
  readonly part: string;
  /** Goes back to the page itself. */
  leave(): void;
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
    leave: () => {
      location.hash = '';
    },
  };
}
