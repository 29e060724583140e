import './entry-words.css';
import type { JSX } from 'preact';
import type { KeptEntry } from '../../lib/domain/kept-entry';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { wordsLabel, wordsOf } from '../wording/practice';

/** What was written, each text with a label when there is more than one. */
export function EntryWords({ entry }: { readonly entry: KeptEntry }): JSX.Element {
  const { practice, prompt } = entry;
  const words = wordsOf(entry);
  const isOne = words.filter((text) => text !== '').length < 2;
  const labelOf = (place: number): string | null => {
    if (place === 0 && prompt !== null) return t(`gratitudePrompt_${prompt}` as MessageKey);
    return isOne && practice !== 'plan' ? null : wordsLabel(practice, place);
  };
  return (
    <div class="entry-words">
      {words.map(
        (text, place) =>
          text !== '' && (
            // A text is its place; the texts may be alike.
            <figure key={place}>
              {labelOf(place) !== null && <figcaption>{labelOf(place)}</figcaption>}
              <blockquote dir="auto">{text}</blockquote>
            </figure>
          ),
      )}
    </div>
  );
}
