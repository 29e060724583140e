import { useEffect, useState } from 'preact/hooks';
import { useHash } from './use-hash';

/**
 * Shows the part that the page's address names. The browser does so for a part that is there when the page loads;
 * this does it for parts that are rendered later, and opens what they are folded into.
 * @param onHidden is called when the part is in something that the page hides. It shows everything again
 */
export function useLinkedPart(onHidden: () => void): void {
  const { part } = useHash();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const linked = part === '' ? null : document.getElementById(part);
    if (!linked) return;
    if (linked.closest('[hidden]')) {
      onHidden();
      setAttempt((before) => before + 1);
      return;
    }
    for (let fold = linked.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
      fold.open = true;
    }
    linked.scrollIntoView();
  }, [part, attempt]);
}
