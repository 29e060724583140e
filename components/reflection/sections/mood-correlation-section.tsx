import type { JSX } from 'preact';
import { MINIMUM_MOOD_DAYS, type MoodCorrelation } from '../../../lib/domain/insights/mood-correlation';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { moodCorrelationText } from '../../../lib/wording/mood-correlation-text';

interface MoodCorrelationSectionProps {
  readonly correlation: MoodCorrelation;
  /** The first day that it was estimated from. */
  readonly since: LocalDay;
}

/** The correlation of mood with passive time; absent until half of the days that it needs have a mood. */
export function MoodCorrelationSection({
  correlation,
  since,
}: MoodCorrelationSectionProps): JSX.Element | null {
  if (correlation.days < MINIMUM_MOOD_DAYS / 2) return null;
  return (
    <section class="reflection-section">
      <h2>{t('moodLinkTitle')}</h2>
      <p class="reflection-finding">{moodCorrelationText(correlation, since)}</p>
      <p class="reflection-note">{t('moodLinkNote')}</p>
    </section>
  );
}
