import './facts-section.css';
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { PeriodFact } from '../../../lib/domain/insights/period-fact';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/platform/i18n';
import { factBasisText } from '../../../lib/wording/fact-basis-text';
import { periodFactText } from '../../../lib/wording/period-fact-text';

interface WordsSectionProps {
  readonly kind: PeriodKind;
  readonly sentences: readonly PeriodFact[];
}

/** A period in a few sentences, each with what it rests on. */
export function FactsSection({ kind, sentences }: WordsSectionProps): JSX.Element | null {
  const heading = useId();
  if (sentences.length === 0) return null;
  return (
    <section class="reflection-section words" aria-labelledby={heading}>
      <h2 id={heading}>{t(`wordsTitle_${kind}`)}</h2>
      <ul>
        {sentences.map((sentence) => (
          <SentenceWithBasis
            key={sentence.kind}
            text={periodFactText(sentence, kind)}
            basis={factBasisText(sentence, kind)}
          />
        ))}
      </ul>
    </section>
  );
}
/**
 * What a sentence rests on comes up while a pointer rests on it or the keyboard reaches the mark at its end, until
 * Escape; a press of the mark keeps it there.
 */
function SentenceWithBasis({ text, basis }: { readonly text: string; readonly basis: string }): JSX.Element {
  const id = useId();
  const [kept, setKept] = useState(false);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!near) return;
    const leave = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setNear(false);
    };
    document.addEventListener('keydown', leave);
    return () => document.removeEventListener('keydown', leave);
  }, [near]);
  return (
    <li
      // A finger rests on nothing: it presses the mark.
      onPointerEnter={({ pointerType }) => setNear(pointerType !== 'touch')}
      onPointerLeave={() => setNear(false)}
    >
      <p>
        {text}{' '}
        <button
          class="basis-mark"
          type="button"
          aria-label={t('wordsBasis')}
          aria-expanded={kept}
          aria-controls={id}
          aria-describedby={id}
          onFocus={({ currentTarget }) => setNear(currentTarget.matches(':focus-visible'))}
          onBlur={() => setNear(false)}
          onClick={() => {
            setKept(!kept);
            setNear(false);
          }}
        />
      </p>
      <p id={id} class={`basis ${kept ? '' : 'is-near'}`} hidden={!kept && !near}>
        {basis}
      </p>
    </li>
  );
}
