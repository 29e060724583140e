import { useEffect } from 'preact/hooks';
import { useHash } from './use-hash';

/**
 * Shows the part that the page's address names. The browser does so for a part that is there when the page loads;
 * this does it for parts that are rendered later, and opens what they are folded into.
 */
export function useLinkedPart(): void {
  const { part } = useHash();
  useEffect(() => {
    const linked = part === '' ? null : document.getElementById(part);
    if (!linked) return;
    for (let fold = linked.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true;
    }
    linked.scrollIntoView();
  }, [part]);
}
