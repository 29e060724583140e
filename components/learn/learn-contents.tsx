import type { JSX } from 'preact';
import { SUPPORT_PART, TOPICS } from '../../lib/domain/learn/topics';
import { t } from '../../lib/i18n/translate';
import './learn-contents.css';

const CONTENTS = 'contents';

/** The table of contents, with a link to each article. */
export function LearnContents(): JSX.Element {
  return (
    <nav id={CONTENTS} class="learn-contents" aria-labelledby={`${CONTENTS}-title`}>
      <h2 id={`${CONTENTS}-title`}>{t('learnContents')}</h2>
      <ol>
        {TOPICS.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`learn_${id}_title`)}</a>
          </li>
        ))}
        <li class="learn-contents-support">
          <a href={`#${SUPPORT_PART}`}>{t('support')}</a>
        </li>
      </ol>
    </nav>
  );
}

/** The link at the end of an article that leads back to the table of contents. */
export function ContentsLink(): JSX.Element {
  return (
    <p class="contents-link">
      <a href={`#${CONTENTS}`}>{t('learnToContents')}</a>
    </p>
  );
}
