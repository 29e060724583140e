import type { JSX } from 'preact';
import type { JournalEntry } from '../../../lib/domain/journal/entry';
import { type PlainKey, t } from '../../../lib/i18n/translate';
import { planText } from '../../../lib/wording/plan-text';
import { practiceTextLabel, shownTexts } from '../../../lib/wording/practice-text';
import './entry-text.css';

/** The words of an entry, each text with a label if there are several. */
export function EntryText({ entry }: { readonly entry: JournalEntry }): JSX.Element {
  const { practice, prompt } = entry;
  const words = shownTexts(entry);
  if (practice === 'plan') return <PlanSentence words={words} />;
  const isOne = words.filter((text) => text !== '').length < 2;
  const labelOf = (place: number): string | null => {
    if (place === 0 && prompt !== null) return t(`gratitudePrompt_${prompt}` as PlainKey);
    // The name of the practice is above it already.
    return isOne || (place === 0 && practice === 'gratitude') ? null : practiceTextLabel(practice, place);
  };
  return (
    <div class="entry-words">
      {words.map(
        (text, place) =>
          text !== '' && (
            // The index identifies a text; two texts may be equal.
            <figure key={place}>
              {labelOf(place) !== null && <figcaption>{labelOf(place)}</figcaption>}
              <blockquote dir="auto">{text}</blockquote>
            </figure>
          ),
      )}
    </div>
  );
}

/** A plan reads best as one sentence. */
function PlanSentence({
  words: [cue = '', response = ''],
}: {
  readonly words: readonly string[];
}): JSX.Element {
  return (
    <div class="entry-words">
      <blockquote dir="auto">{planText({ cue, response })}</blockquote>
    </div>
  );
}
