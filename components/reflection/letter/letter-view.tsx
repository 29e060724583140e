import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type Attention, passiveShare, totalMs } from '../../../lib/domain/attention/usage';
import type { WeekLetter } from '../../../lib/domain/insights/week-letter';
import type { Period } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import { weekdayText } from '../../../lib/wording/date-text';
import { durationText } from '../../../lib/wording/duration-text';
import { periodText } from '../../../lib/wording/period-text';
import { Button } from '../../controls/button';
import './letter-view.css';
import '../journal/kept-text.css';

interface LetterViewProps {
  readonly period: Period;
  readonly letter: WeekLetter;
  readonly attention: Attention;
  onBack(): void;
  onPrint(): void;
}

/** A letter to the person from their week, on one page that can be printed. */
export function LetterView({ period, letter, attention, onBack, onPrint }: LetterViewProps): JSX.Element {
  const { gladLines, fairThought } = letter;
  const title = useRef<HTMLHeadingElement>(null);
  // The page has changed under the person, so screen readers go on from here.
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="letter">
      <div class="ways">
        <Button onPress={onBack}>{t('letterBack')}</Button>
        <Button onPress={onPrint}>{t('periodPrint')}</Button>
      </div>
      <p class="letter-date">{periodText(period)}</p>
      <h1 ref={title} tabIndex={-1}>
        {t('letterTitle')}
      </h1>
      <p>{t(gladLines.length > 0 ? 'letterGlad' : 'letterNoGlad')}</p>
      {gladLines.length > 0 && (
        <ul>
          {gladLines.map(({ day, text }) => (
            <li key={text}>
              <span class="letter-day">{weekdayText(day)}</span>{' '}
              <span class="kept-text" dir="auto">
                {text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {fairThought !== null && (
        <>
          <p>{t('letterFair')}</p>
          <blockquote class="kept-text" dir="auto">
            {fairThought}
          </blockquote>
        </>
      )}
      <p>{timeSentence(attention)}</p>
      <p>{t('letterEnd')}</p>
    </article>
  );
}

function timeSentence(attention: Attention): string {
  const duration = durationText(totalMs(attention), 'long');
  if (totalMs(attention) === 0) return t('letterNoTime');
  const saysHow = passiveShare(attention) !== null && attention.activeMs >= 60_000;
  return saysHow
    ? t('letterTimeActive', { duration, active: durationText(attention.activeMs, 'long') })
    : t('letterTime', { duration });
}
