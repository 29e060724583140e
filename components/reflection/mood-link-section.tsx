import type { JSX } from 'preact';
import type { MoodLink } from '../../lib/domain/mood-link';
import { t } from '../../lib/platform/i18n';
import { moodLinkText } from '../wording/mood-link';

interface MoodLinkSectionProps {
  readonly link: MoodLink;
  /** Over how many weeks it is told. */
  readonly weeks: number;
}

/** How mood and passive time went together; absent where no mood was ever given. */
export function MoodLinkSection({ link, weeks }: MoodLinkSectionProps): JSX.Element | null {
  if (link.days === 0) return null;
  return (
    <section class="reflection-section">
      <h2>{t('moodLinkTitle')}</h2>
      <p class="reflection-finding">{moodLinkText(link, weeks)}</p>
      <p class="reflection-note">{t('moodLinkNote')}</p>
    </section>
  );
}
