import type { JSX } from 'preact';
import { EVIDENCE_STRENGTHS } from '../../../lib/domain/journal/guided-practice';
import type { GuidedPractice } from '../../../lib/domain/journal/practice';
import { t } from '../../../lib/i18n/translate';
import { practiceName } from '../../../lib/wording/practice-text';
import { PracticeGlyph } from '../practice-glyph';
import './practice-card.css';

interface PracticeCardProps {
  readonly practice: GuidedPractice;
  readonly isFavourite: boolean;
  /** Whether there is a draft of it. */
  readonly hasDraft: boolean;
  onFavourite(on: boolean): void;
}

/** A link to a practice, with the star that makes it a favourite. */
export function PracticeCard(props: PracticeCardProps): JSX.Element {
  const { practice, isFavourite, hasDraft, onFavourite } = props;
  return (
    <li class="practice-card">
      <PracticeGlyph practice={practice} />
      <a href={`#${practice}`}>{practiceName(practice)}</a>
      <p>{t(`practiceShort_${practice}`)}</p>
      <p class="practice-card-foot">
        {hasDraft
          ? t('practiceBegun')
          : t('practiceStrength', { strength: t(`practiceStrength_${EVIDENCE_STRENGTHS[practice]}`) })}
      </p>
      <button
        class="practice-star"
        type="button"
        id={starIdOf(practice)}
        aria-pressed={isFavourite}
        aria-label={t('practiceStar', { practice: practiceName(practice) })}
        onClick={() => onFavourite(!isFavourite)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d="M12 3.6c1 2.2 1.8 4 2.700 5.500 1.700.3 3.700.5 6 .9-1.700 1.700-3.100 3-4.300 4.300.2 1.800.5 3.700.9 6.100-2-1.100-3.700-2-5.300-2.800-1.600.8-3.300 1.700-5.300 2.800.4-2.400.7-4.300.9-6.100C6.400 13 5 11.700 3.300 10c2.300-.4 4.300-.6 6-.9.9-1.500 1.700-3.300 2.700-5.500Z" />
        </svg>
      </button>
    </li>
  );
}

/** The element id of a practice's star, to find the star after the card has moved. */
export const starIdOf = (practice: GuidedPractice): string => `star-${practice}`;
