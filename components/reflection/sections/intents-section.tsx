import type { JSX } from 'preact';
import {
  type IntentOutcome,
  type IntentSummary,
  summariseIntents,
} from '../../../lib/domain/insights/intents';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import { aimAnswerText, aimStayText, aimText } from '../../../lib/wording/aim-text';
import { timeOnDayText, weekdayText } from '../../../lib/wording/date-text';
import { durationText } from '../../../lib/wording/duration-text';
import { engagementText } from '../../../lib/wording/engagement-text';
import { siteName } from '../../../lib/wording/site-text';
import './intents-section.css';

interface IntentsSectionProps {
  readonly kind: PeriodKind;
  readonly intents: readonly IntentOutcome[];
}

/**
 * What the person had come for, as answered on nudge cards or said before they went in, and what happened then: each answer in a week, a summary in
 * a month or year. Absent if nothing was answered.
 */
export function IntentsSection({ kind, intents }: IntentsSectionProps): JSX.Element | null {
  if (intents.length === 0) return null;
  return (
    <section class="reflection-section intents">
      <h2>{t('intentsTitle')}</h2>
      <ul>
        {kind === 'week'
          ? intents.map((outcome) => (
              <li key={outcome.at}>
                <p class="intent-where">
                  {t('intentWhere', {
                    site: siteName(outcome.site),
                    weekday: weekdayText(outcome.day),
                    time: timeOnDayText(outcome),
                  })}
                </p>
                <p class="intent-said">{saidText(outcome)}</p>
                {outcome.aim && <p>{aimAnswerText(outcome.aim, outcome.aim.found)}</p>}
                <p>{outcomeText(outcome)}</p>
                {outcome.aim && <p>{aimStayText(outcome.aim.aim)}</p>}
              </li>
            ))
          : summariseIntents(intents).map((summary) => (
              <li key={summary.intent}>
                <p class="intent-said">{t(`intent_${summary.intent}`)}</p>
                <p>{summaryText(summary)}</p>
              </li>
            ))}
      </ul>
      <p class="reflection-note">{t('intentsNote')}</p>
    </section>
  );
}

const saidText = ({ intent, aim }: IntentOutcome): string =>
  intent ? t(`intent_${intent}`) : (aim && aimText(aim)) || t('aimTitle');

function outcomeText({ continuedMs, attentionAfter, aim }: IntentOutcome): string {
  if (continuedMs === null) return t('intentOpen');
  const wentOn = t(aim ? 'aimStayed' : 'intentWentOn', { duration: durationText(continuedMs, 'long') });
  const engagement = engagementText(attentionAfter);
  return engagement === null ? wentOn : t('sentences', { first: wentOn, second: engagement });
}

function summaryText({ count, continuedMs }: IntentSummary): string {
  const length = continuedMs !== null && durationText(continuedMs, 'long');
  if (length === false)
    return t('sentences', { first: t('intentCount', { count }), second: t('intentOpen') });
  const wentOn = t(count === 1 ? 'intentWentOn' : 'intentWentOnMiddle', { duration: length });
  return t('sentences', { first: t('intentCount', { count }), second: wentOn });
}
