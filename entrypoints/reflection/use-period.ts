import { useEffect, useState } from 'preact/hooks';
import { type Period, readPeriod } from '../../lib/domain/time/period';

const fromAddress = (): Period | null => readPeriod(location.hash.slice(1));

/** The period that the page's address names (`#2026-W47`, `#2026-11`, `#2026`); `null` when it names none. */
export function usePeriod(): [Period | null, (period: Period) => void] {
  const [period, setPeriod] = useState(fromAddress);
  useEffect(() => {
    const follow = () => setPeriod(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // By the address alone, so that the browser's way back leads through the same weeks.
  return [period, ({ id }) => location.assign(`#${id}`)];
}
