import type { JSX } from 'preact';
import type { OptionsPart } from '../../../lib/domain/options-part';
import { t } from '../../../lib/i18n/translate';
import { optionsPartName } from '../../../lib/wording/options-part-text';
import './options-contents.css';

interface OptionsContentsProps {
  /** The sections that are shown. */
  readonly parts: readonly OptionsPart[];
  /** What the person looks for; empty for everything. */
  readonly query: string;
  onQuery(query: string): void;
}

/** The list of sections, which stays beside them, and a field that finds a setting by its words. */
export function OptionsContents({ parts, query, onQuery }: OptionsContentsProps): JSX.Element {
  return (
    <nav class="options-contents" aria-label={t('optionsContents')}>
      <input
        type="search"
        aria-label={t('optionsFind')}
        placeholder={t('optionsFind')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{optionsPartName(part)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
