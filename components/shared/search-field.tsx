import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../lib/i18n/translate';
import './search-field.css';

interface SearchFieldProps {
  readonly value: string;
  onSearch(value: string): void;
}

/** Searches as the person types. */
export function SearchField({ value, onSearch }: SearchFieldProps): JSX.Element {
  const id = useId();
  return (
    <search class="search-field">
      <label for={id}>{t('keptWordsSearch')}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </search>
  );
}
