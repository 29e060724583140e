import './intents-section.css';
import type { JSX } from 'preact';
import type { IntentBeside } from '../../lib/domain/week-intents';
import { t } from '../../lib/platform/i18n';
import { timeText, weekdayText } from '../wording/date';
import { durationText } from '../wording/duration';
import { percentText } from '../wording/number';
import { siteName } from '../wording/site';

/** What was said on cards that one had come for, beside what happened then; absent where nothing was said. */
export function IntentsSection(props: { readonly intents: readonly IntentBeside[] }): JSX.Element | null {
  if (props.intents.length === 0) return null;
  return (
    <section class="reflection-section intents">
      <h2>{t('intentsTitle')}</h2>
      <ul>
        {props.intents.map((beside) => (
          <li key={beside.at}>
            <p class="intent-where">
              {t('intentWhere', siteName(beside.site), weekdayText(beside.day), timeText(beside.at))}
            </p>
            <p class="intent-said">{t(`intent_${beside.intent}`)}</p>
            <p>{happened(beside)}</p>
          </li>
        ))}
      </ul>
      <p class="reflection-note">{t('intentsNote')}</p>
    </section>
  );
}

function happened({ wentOnMs, passiveAfter }: IntentBeside): string {
  if (wentOnMs === null) return t('intentOpen');
  const length = durationText(wentOnMs, 'long');
  return passiveAfter === null
    ? t('intentWentOn', length)
    : t('intentWentOnPassive', length, percentText(passiveAfter));
}
