import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Brand } from '../shell/brand';
import { NudgeSample } from './nudge-sample';
import { SitePicker, type SitePickerProps } from './site-picker';
import './welcome.css';

const POINTS = [1, 2, 3] as const;

/** Says what Enough does and never does, and asks on which sites it may start. */
export function Invitation(props: SitePickerProps): JSX.Element {
  return (
    <main class="welcome">
      <header class="welcome-head">
        <div class="welcome-words">
          <Brand />
          <h1>{t('welcomeHeadline')}</h1>
          <p class="welcome-lead">{t('welcomeLead')}</p>
        </div>
        <SitePicker {...props} />
        <NudgeSample />
      </header>
      <section class="promises">
        <div>
          <h2>{t('welcomeDoes')}</h2>
          <ul class="promises-kept">
            {POINTS.map((point) => (
              <li key={point}>{t(`welcomeDoes_${point}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{t('welcomeNever')}</h2>
          <ul>
            {POINTS.map((point) => (
              <li key={point}>{t(`welcomeNever_${point}`)}</li>
            ))}
          </ul>
        </div>
      </section>
    </main>
  );
}
