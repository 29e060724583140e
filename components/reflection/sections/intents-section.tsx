import './intents-section.css';
import type { JSX } from 'preact';
import {
  type IntentOutcome,
  type IntentSummary,
  summariseIntents,
} from '../../../lib/domain/insights/intents';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { counted, t } from '../../../lib/platform/i18n';
import { timeText, weekdayText } from '../../../lib/wording/date-text';
import { durationText } from '../../../lib/wording/duration-text';
import { percentText } from '../../../lib/wording/number-text';
import { siteName } from '../../../lib/wording/site-text';

interface IntentsSectionProps {
  readonly kind: PeriodKind;
  readonly intents: readonly IntentOutcome[];
}

/**
 * What was said on cards that one had come for, beside what happened then: one by one in a week, summed up in a month
 * or year; absent where nothing was said.
 */
export function IntentsSection({ kind, intents }: IntentsSectionProps): JSX.Element | null {
  if (intents.length === 0) return null;
  return (
    <section class="reflection-section intents">
      <h2>{t('intentsTitle')}</h2>
      <ul>
        {kind === 'week'
          ? intents.map((beside) => (
              <li key={beside.at}>
                <p class="intent-where">
                  {t('intentWhere', siteName(beside.site), weekdayText(beside.day), timeText(beside.at))}
                </p>
                <p class="intent-said">{t(`intent_${beside.intent}`)}</p>
                <p>{happened(beside)}</p>
              </li>
            ))
          : summariseIntents(intents).map((sum) => (
              <li key={sum.intent}>
                <p class="intent-said">{t(`intent_${sum.intent}`)}</p>
                <p>{happenedMostly(sum)}</p>
              </li>
            ))}
      </ul>
      <p class="reflection-note">{t('intentsNote')}</p>
    </section>
  );
}

function happened({ wentOnMs, passiveAfter }: IntentOutcome): string {
  if (wentOnMs === null) return t('intentOpen');
  const length = durationText(wentOnMs, 'long');
  return passiveAfter === null
    ? t('intentWentOn', length)
    : t('intentWentOnPassive', length, percentText(passiveAfter));
}

function happenedMostly({ count, wentOnMs }: IntentSummary): string {
  const length = wentOnMs !== null && durationText(wentOnMs, 'long');
  if (length === false) return t('sentences', counted('intentCount', count), t('intentOpen'));
  const wentOn = t(count === 1 ? 'intentWentOn' : 'intentWentOnMiddle', length);
  return t('sentences', counted('intentCount', count), wentOn);
}
