import './facts-section.css';
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { PeriodFact } from '../../../lib/domain/insights/facts/period-facts';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import { factBasisText } from '../../../lib/wording/fact-basis-text';
import { periodFactText } from '../../../lib/wording/period-fact-text';

interface FactsSectionProps {
  readonly kind: PeriodKind;
  readonly facts: readonly PeriodFact[];
}

/** A period in a few sentences, each with its basis: the numbers it was computed from. */
export function FactsSection({ kind, facts }: FactsSectionProps): JSX.Element | null {
  const heading = useId();
  if (facts.length === 0) return null;
  return (
    <section class="reflection-section words" aria-labelledby={heading}>
      <h2 id={heading}>{t(`wordsTitle_${kind}`)}</h2>
      <ul>
        {facts.map((fact) => (
          <Fact key={fact.kind} text={periodFactText(fact, kind)} basis={factBasisText(fact, kind)} />
        ))}
      </ul>
    </section>
  );
}

interface FactProps {
  readonly text: string;
  readonly basis: string;
}

/**
 * A sentence with its basis. The basis appears while a pointer is over the sentence or the button at its end has the
 * focus, until Escape is pressed. A press of the button keeps it open.
 */
function Fact({ text, basis }: FactProps): JSX.Element {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!near) return;
    const hideOnEscape = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setNear(false);
    };
    document.addEventListener('keydown', hideOnEscape);
    return () => document.removeEventListener('keydown', hideOnEscape);
  }, [near]);
  return (
    <li
      // A finger can't hover. It presses the button.
      onPointerEnter={({ pointerType }) => setNear(pointerType !== 'touch')}
      onPointerLeave={() => setNear(false)}
    >
      <p>
        {text}{' '}
        <button
          class="basis-mark"
          type="button"
          aria-label={t('wordsBasis')}
          aria-expanded={open}
          aria-controls={id}
          aria-describedby={id}
          onFocus={({ currentTarget }) => setNear(currentTarget.matches(':focus-visible'))}
          onBlur={() => setNear(false)}
          onClick={() => {
            setOpen(!open);
            setNear(false);
          }}
        />
      </p>
      <p id={id} class={`basis ${open ? '' : 'is-near'}`} hidden={!open && !near}>
        {basis}
      </p>
    </li>
  );
}
