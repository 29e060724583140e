import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import { useRovingFocus } from '../../hooks/use-roving-focus';
import './starter-phrases.css';

interface StarterPhrasesProps {
  readonly title: string;
  readonly texts: readonly string[];
  onTake(text: string): void;
}

/** Examples to start from, collapsed until the person opens them. They are one stop for the Tab key. */
export function StarterPhrases({ title, texts, onTake }: StarterPhrasesProps): JSX.Element {
  const focus = useRovingFocus();
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
      <div role="toolbar" aria-label={title} onKeyDown={focus.onKeyDown}>
        {texts.map((text, index) => (
          <button
            key={text}
            type="button"
            aria-label={t('practiceTake', { example: text })}
            {...focus.of(index)}
            onClick={() => take(text)}
          >
            {text}
          </button>
        ))}
      </div>
    </details>
  );
}
