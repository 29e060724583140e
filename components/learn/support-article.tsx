import type { JSX } from 'preact';
import { HELPLINE_DIRECTORY, SUPPORT_PART, SUPPORT_SIGNS } from '../../lib/domain/learn/topics';
import { type PlainKey, t } from '../../lib/i18n/translate';
import { ContentsLink } from './learn-contents';
import { TopicFigure } from './topic-figure';
import './support-article.css';

/** When to talk to someone, to whom, and where to find help. Nothing external is loaded before a click. */
export function SupportArticle(): JSX.Element {
  const title = `${SUPPORT_PART}-title`;
  return (
    <article id={SUPPORT_PART} class="topic support" aria-labelledby={title}>
      <header class="topic-head">
        <TopicFigure id="support" />
        <h2 id={title}>{t('support')}</h2>
      </header>
      <div class="topic-text">
        <p class="support-urgent">
          {t('supportSuicide')}{' '}
          <a
            class="support-directory"
            href={HELPLINE_DIRECTORY}
            target="_blank"
            rel="noreferrer noopener"
            aria-describedby="support-directory-about"
          >
            {t('supportDirectory')}
          </a>
          <span id="support-directory-about" class="support-about">
            {t('supportDirectoryAbout')}
          </span>
        </p>
        <p class="support-urgent">{t('supportUrgent')}</p>
        <p>{t('supportLede')}</p>
        <div class="support-signs">
          <p id="support-signs">{t('supportSigns')}</p>
          <ul aria-labelledby="support-signs">
            {Array.from({ length: SUPPORT_SIGNS }, (_, at) => (
              <li key={at}>{t(`supportSign_${at + 1}` as PlainKey)}</li>
            ))}
          </ul>
        </div>
        <p>{t('supportWhom')}</p>
        <p class="support-about">{t('supportLimits')}</p>
      </div>
      <ContentsLink />
    </article>
  );
}
