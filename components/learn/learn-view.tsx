import type { JSX } from 'preact';
import { TOPICS } from '../../lib/domain/learn/topics';
import { t } from '../../lib/i18n/translate';
import { PageHead } from '../shell/page-head';
import { LearnContents } from './learn-contents';
import { SupportArticle } from './support-article';
import { TopicArticle } from './topic-article';
import './learn.css';

/** Short articles on why people compare themselves and what helps, and on when to talk to a professional. */
export function LearnView(): JSX.Element {
  return (
    <main class="page learn">
      <PageHead here="learn" />
      <header class="page-opening">
        <h1 class="page-title">{t('learn')}</h1>
        <p class="page-lede">{t('learnLede')}</p>
      </header>
      <div class="learn-sheet">
        <LearnContents />
        <div class="learn-topics">
          {TOPICS.map((topic) => (
            <TopicArticle key={topic.id} topic={topic} />
          ))}
          <SupportArticle />
          <p class="learn-colophon">{t('learnColophon')}</p>
        </div>
      </div>
    </main>
  );
}
