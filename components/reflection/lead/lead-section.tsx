import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { LEAST_EARLIER } from '../../../lib/domain/insights/findings/beside-usual';
import { findingKey } from '../../../lib/domain/insights/findings/finding-choice';
import type { WordsToReread } from '../../../lib/domain/insights/words-to-reread';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import type { PeriodFindings } from '../../../lib/pages/reflection/load-findings';
import { dayText } from '../../../lib/wording/date-text';
import { findingBasisTexts } from '../../../lib/wording/finding-basis-text';
import type { FindingOffers } from './finding-offer';
import { FindingView } from './finding-view';
import './lead-section.css';
import '../journal/kept-text.css';

/** How many findings a page leads with. */
const LEADING = 2;

interface LeadSectionProps {
  readonly kind: PeriodKind;
  /** `undefined` until they were read; their place is kept free. */
  readonly findings: PeriodFindings | undefined;
  readonly hasTime: boolean;
  readonly words: readonly WordsToReread[];
  readonly offers: FindingOffers;
  /** The time of the period. */
  readonly children: ComponentChildren;
}

/**
 * What a page leads with: the time, the finding most worth knowing, something that the person wrote, and a second
 * finding.
 */
export function LeadSection(props: LeadSectionProps): JSX.Element {
  const { kind, findings, hasTime, words, offers, children } = props;
  const heading = useId();
  const secondHeading = useId();
  const [first, second] = findings?.findings ?? [];
  const [firstBasis = null, secondBasis = null] = findingBasisTexts(findings?.findings ?? [], kind);
  return (
    <div class="lead">
      {children}
      <section class="lead-finding" aria-labelledby={heading}>
        <h2 id={heading}>{t('leadTitle')}</h2>
        {first ? (
          <FindingView
            key={findingKey(first)}
            finding={first}
            kind={kind}
            basis={firstBasis}
            offers={offers}
          />
        ) : (
          findings && <p class="finding-claim">{withoutFinding(findings, hasTime)}</p>
        )}
      </section>
      <div class="lead-beside">
        <WordsOfPerson words={words} />
        {second && (
          <section class="lead-second" aria-labelledby={secondHeading}>
            <h2 id={secondHeading}>{t('leadSecondTitle')}</h2>
            <FindingView
              key={findingKey(second)}
              finding={second}
              kind={kind}
              basis={secondBasis}
              offers={offers}
            />
          </section>
        )}
      </div>
    </div>
  );
}

/** What the person wrote: the words that say most, and below them others. Absent when there are none. */
function WordsOfPerson({ words }: { readonly words: readonly WordsToReread[] }): JSX.Element | null {
  const [first, ...others] = words;
  if (!first) return null;
  return (
    <div class="lead-words">
      <figure>
        <figcaption>
          <span class="lead-words-title">{t('rereadTitle')}</span> <DayOf words={first} />
        </figcaption>
        <Quote words={first} />
      </figure>
      {others.map((one) => (
        <figure key={one.text} class="lead-words-other">
          <Quote words={one} />
          <figcaption>
            <DayOf words={one} />
          </figcaption>
        </figure>
      ))}
    </div>
  );
}

const DayOf = ({ words }: { readonly words: WordsToReread }): JSX.Element => (
  <span class="lead-words-day">{dayText(words.day)}</span>
);

const Quote = ({ words }: { readonly words: WordsToReread }): JSX.Element => (
  <>
    <blockquote class="kept-text" dir="auto">
      {words.text}
    </blockquote>
    {words.why !== null && (
      <p class="glad-why" dir="auto">
        {t('writtenWhy', { why: words.why })}
      </p>
    )}
  </>
);

/** What the page says instead: what it knows so far, and what it looks forward to. */
function withoutFinding({ measuredDays }: PeriodFindings, hasTime: boolean): string {
  if (measuredDays < LEAST_EARLIER * 7) {
    return hasTime ? t('leadSoon', { days: measuredDays }) : t('leadStart');
  }
  return t('leadNone');
}

interface MoreFindingsProps {
  readonly kind: PeriodKind;
  readonly findings: PeriodFindings;
  readonly offers: FindingOffers;
}

/** The findings after those that the page leads with; absent when there are none. */
export function MoreFindings({ kind, findings, offers }: MoreFindingsProps): JSX.Element | null {
  const heading = useId();
  const more = findings.findings.slice(LEADING);
  if (more.length === 0) return null;
  const bases = findingBasisTexts(findings.findings, kind).slice(LEADING);
  return (
    <section class="reflection-section more-findings" aria-labelledby={heading}>
      <h2 id={heading}>{t('moreFindingsTitle')}</h2>
      <ul>
        {more.map((finding, at) => (
          <li key={findingKey(finding)}>
            <FindingView finding={finding} kind={kind} basis={bases[at] ?? null} offers={offers} />
          </li>
        ))}
      </ul>
    </section>
  );
}
