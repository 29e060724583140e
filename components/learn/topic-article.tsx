import type { JSX } from 'preact';
import type { Topic, TopicId } from '../../lib/domain/learn/topics';
import { type PlainKey, t } from '../../lib/i18n/translate';
import { practiceName } from '../../lib/wording/practice-text';
import { ContentsLink } from './learn-contents';
import { ReferenceList } from './reference-list';
import { TopicFigure } from './topic-figure';
import './topic-article.css';

interface TopicArticleProps {
  readonly topic: Topic & { readonly id: TopicId };
}

/** One short article: its text, the practices to try, and the studies it is based on. */
export function TopicArticle({ topic }: TopicArticleProps): JSX.Element {
  const { id, paragraphs, isPopularExplanation, references, practices } = topic;
  const studies = `${id}-studies`;
  return (
    <article id={id} class="topic" aria-labelledby={`${id}-title`}>
      <header class="topic-head">
        <TopicFigure id={id} />
        <h2 id={`${id}-title`}>{t(`learn_${id}_title`)}</h2>
      </header>
      <div class="topic-text">
        {Array.from({ length: paragraphs }, (_, at) => (
          <p key={at}>{t(`learn_${id}_${at + 1}` as PlainKey)}</p>
        ))}
      </div>
      {practices.length > 0 && (
        <div class="topic-try">
          <h3 id={`${id}-try`}>{t('learnTry')}</h3>
          <ul aria-labelledby={`${id}-try`}>
            {practices.map((practice) => (
              <li key={practice}>
                <a href={`practices.html#${practice}`}>{practiceName(practice)}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="topic-studies">
        <h3 id={studies}>{t('learnStudies')}</h3>
        <ReferenceList references={references} labelledBy={studies} />
        {isPopularExplanation && <p class="topic-isPopularExplanation">{t('learnRetold')}</p>}
      </div>
      <ContentsLink />
    </article>
  );
}
