import './starts.css';
import type { JSX } from 'preact';
import { t } from '../../lib/platform/i18n';

interface StartsProps {
  readonly title: string;
  readonly texts: readonly string[];
  onTake(text: string): void;
}

/** Examples a person can start from, out of the way until they are wanted. */
export function Starts({ title, texts, onTake }: StartsProps): JSX.Element {
  return (
    <details class="starts">
      <summary>{title}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            <button type="button" aria-label={t('practiceTake', text)} onClick={() => onTake(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
