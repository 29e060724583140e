import { useEffect, useState } from 'preact/hooks';
import type { PageContext } from '../../lib/pages/context';
import { eraseEverything } from '../../lib/pages/options/export-and-erase';

/** Erasing everything, and how often that was done while this page is open, here or in another page. */
export function useErasures(context: PageContext): readonly [count: number, erase: () => Promise<void>] {
  const [count, setCount] = useState(0);
  const countOne = (): void => setCount((before) => before + 1);
  useEffect(() => {
    context.erasures.onErasedElsewhere((erased) => {
      if (erased === 'everything') countOne();
    });
  }, []);
  const erase = async (): Promise<void> => {
    await eraseEverything(context);
    countOne();
  };
  return [count, erase];
}
