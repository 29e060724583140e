import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { DrawnRing } from '../shell/drawn-ring';
import { Mark } from '../shell/mark';
import { SampleFeed } from './sample-feed';
import './nudge-sample.css';

/** A picture of a nudge on a feed, with its three ways out. Nothing in it can be pressed. */
export function NudgeSample(): JSX.Element {
  return (
    <figure class="nudge-sample">
      <DrawnRing picture={<SampleFeed />} />
      <div class="nudge-sample-card" aria-hidden="true">
        <Mark />
        <div>
          <p>{t('nudge_notice_4')}</p>
          <p class="nudge-sample-exits">
            <span>{t('cardHelpful')}</span>
            <span>{t('cardLeave')}</span>
          </p>
        </div>
        <svg class="nudge-sample-close" viewBox="0 0 16 16" aria-hidden="true">
          <path d="m4 4 8 8M12 4l-8 8" />
        </svg>
      </div>
      <figcaption>{t('welcomeSample')}</figcaption>
    </figure>
  );
}
