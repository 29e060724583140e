import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import type { CaughtToday } from '../../../lib/pages/popup/load-caught';
import { caughtBrieflyText } from '../../../lib/wording/caught-comparison-text';
import { listText } from '../../../lib/wording/list-text';

/** More than these would make the day long. The log has all of them. */
const MOST_CAUGHT = 3;

/**
 * When and where comparisons were caught today, and how each left the person: the last few. Absent when there are none. One that
 * was just caught is shown where it was.
 */
export function CaughtTodayLine({ all, just }: Pick<CaughtToday, 'all' | 'just'>): JSX.Element | null {
  const last = all.filter((one) => one !== just).slice(-MOST_CAUGHT);
  if (last.length === 0) return null;
  return <p class="today-more">{t('todayCaught', { times: listText(last.map(caughtBrieflyText)) })}</p>;
}
