import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Brand } from './brand';
import './page.css';
import './page-head.css';

/** The pages of the navigation, with the keys of their names. */
const PAGES = [
  ['reflection', 'openReflection'],
  ['practices', 'practices'],
  ['learn', 'openLearn'],
  ['options', 'openOptions'],
] as const;

interface PageHeadProps {
  /** The page that is shown; `null` for a page outside the navigation. */
  readonly here: (typeof PAGES)[number][0] | null;
}

/** The head of every page: the brand and the navigation. */
export function PageHead({ here }: PageHeadProps): JSX.Element {
  return (
    <header class="page-head">
      <Brand />
      <nav aria-label={t('pagesNavigation')}>
        {PAGES.map(([page, name]) => (
          <a key={page} href={`${page}.html`} aria-current={page === here ? 'page' : undefined}>
            {t(name)}
          </a>
        ))}
      </nav>
    </header>
  );
}
