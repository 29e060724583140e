import { useEffect, useState } from 'preact/hooks';
import { type Period, readPeriod } from '../../lib/domain/time/period';

const periodInAddress = (): Period | null => readPeriod(location.hash.slice(1));

/**
 * The period that the page's address names (`#2026-W47`, `#2026-11`, `#2026`), `null` for none; and how to go to one.
 */
export function usePeriod(): [period: Period | null, goTo: (period: Period) => void] {
  const [period, setPeriod] = useState(periodInAddress);
  useEffect(() => {
    const onHashChange = () =>
      setPeriod((shown) => {
        const named = periodInAddress();
        return named?.id === shown?.id ? shown : named;
      });
    addEventListener('hashchange', onHashChange);
    // The address may have changed between the first drawing and this.
    onHashChange();
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  // Only the address is changed, so that the browser's back button goes through the same periods.
  return [period, ({ id }) => location.assign(`#${id}`)];
}
