import './words-section.css';
import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { WeekSummary } from '../../lib/domain/week';
import type { WeekSentence } from '../../lib/domain/week-sentence';
import { t } from '../../lib/platform/i18n';
import { weekBasisText } from '../wording/week-basis';
import { weekSentenceText } from '../wording/week-sentence';

interface WordsSectionProps {
  readonly summary: WeekSummary;
  readonly sentences: readonly WeekSentence[];
}

/** A week in a few sentences, each with what it rests on. */
export function WordsSection({ summary, sentences }: WordsSectionProps): JSX.Element | null {
  const heading = useId();
  if (sentences.length === 0) return null;
  return (
    <section class="reflection-section words" aria-labelledby={heading}>
      <h2 id={heading}>{t('wordsTitle')}</h2>
      <ul>
        {sentences.map((sentence) => (
          <SentenceWithBasis
            key={sentence.kind}
            text={weekSentenceText(sentence)}
            basis={weekBasisText(sentence, summary)}
          />
        ))}
      </ul>
    </section>
  );
}

/** A pointer finds what the sentence rests on by resting on it; keyboards and fingers press the mark at its end. */
function SentenceWithBasis({ text, basis }: { readonly text: string; readonly basis: string }): JSX.Element {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <li>
      <p title={basis}>
        {text}{' '}
        <button
          class="basis-mark"
          type="button"
          aria-label={t('wordsBasis')}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        />
      </p>
      <p id={id} class="basis" hidden={!open}>
        {basis}
      </p>
    </li>
  );
}
