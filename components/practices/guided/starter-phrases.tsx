import './starter-phrases.css';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../../lib/platform/i18n';

interface StarterPhrasesProps {
  readonly title: string;
  readonly texts: readonly string[];
  onTake(text: string): void;
}

/** Examples to start from, collapsed until the person opens them. */
export function StarterPhrases({ title, texts, onTake }: StarterPhrasesProps): JSX.Element {
  const list = useRef<HTMLDetailsElement>(null);
  const take = (text: string): void => {
    onTake(text);
    if (!list.current) return;
    list.current.open = false;
    // The focus moves to the field that was filled.
    list.current.closest('form')?.querySelector('textarea')?.focus();
  };
  return (
    <details class="starts" ref={list}>
      <summary>{title}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <button type="button" aria-label={t('practiceTake', text)} onClick={() => take(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
