import type { JSX } from 'preact';
import type { MoodCorrelation } from '../../../lib/domain/insights/mood-correlation';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/platform/i18n';
import { moodCorrelationText } from '../../../lib/wording/mood-correlation-text';

interface MoodLinkSectionProps {
  readonly link: MoodCorrelation;
  /** The first day that counts. */
  readonly since: LocalDay;
}

/** How mood and passive time went together; absent where no mood was ever given. */
export function MoodCorrelationSection({ link, since }: MoodLinkSectionProps): JSX.Element | null {
  if (link.days === 0) return null;
  return (
    <section class="reflection-section">
      <h2>{t('moodLinkTitle')}</h2>
      <p class="reflection-finding">{moodCorrelationText(link, since)}</p>
      <p class="reflection-note">{t('moodLinkNote')}</p>
    </section>
  );
}
