import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { EVIDENCE_STRENGTHS } from '../../../lib/domain/journal/guided-practice';
import type { GuidedPractice } from '../../../lib/domain/journal/practice';
import { t } from '../../../lib/i18n/translate';
import './evidence-note.css';

/** Why a practice may help, and how strong the evidence is. */
export function EvidenceNote({ practice }: { readonly practice: GuidedPractice }): JSX.Element {
  const heading = useId();
  return (
    <aside class="evidence-note" aria-labelledby={heading}>
      <h2 id={heading}>{t('practiceWhy')}</h2>
      <p>{t(`practiceWhy_${practice}`)}</p>
      <p class="evidence-strength">
        {t('practiceStrength', { strength: t(`practiceStrength_${EVIDENCE_STRENGTHS[practice]}`) })}
      </p>
      <p>{t(`practiceEvidence_${practice}`)}</p>
      <p class="evidence-source">{t('practiceSource', { source: t(`practiceSource_${practice}`) })}</p>
    </aside>
  );
}
