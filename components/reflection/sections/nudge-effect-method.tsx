import type { JSX } from 'preact';
import { EFFECT_PLAN } from '../../../lib/domain/insights/effect/effect-plan';
import type { EffectReport } from '../../../lib/domain/insights/effect/effect-report';
import { SELF_CHECKS } from '../../../lib/domain/insights/effect/self-checks';
import { t } from '../../../lib/i18n/translate';
import { listText } from '../../../lib/wording/list-text';
import { effectCountsText, furtherTexts, halvesText } from '../../../lib/wording/nudge-effect-text';
import { numberText } from '../../../lib/wording/number-text';
import { Button } from '../../controls/button';

interface NudgeEffectMethodProps {
  readonly report: EffectReport;
  onSaveVisits(): void;
}

/** How the effect of nudges is known: plan, formula, counts, checks, what is only exploratory, and the visits to save. */
export function NudgeEffectMethod({ report, onSaveVisits }: NudgeEffectMethodProps): JSX.Element {
  const { counts, checks, further, halves } = report;
  const exploratory = [...furtherTexts(further), ...(halves ? [halvesText(halves)] : [])];
  const looks = listText(EFFECT_PLAN.looks.map(numberText));
  return (
    <details class="reflection-more">
      <summary>{t('effectHow')}</summary>
      <p class="reflection-note">{t('effectPlan', { version: numberText(EFFECT_PLAN.version), looks })}</p>
      <p class="reflection-note">{t('effectFormula')}</p>
      <p class="reflection-note">{effectCountsText(counts)}</p>
      <h3>{t('effectChecks')}</h3>
      <ul class="reflection-note">
        {SELF_CHECKS.map((check) => (
          <li key={check}>
            {t('effectCheckLine', { check: t(`effectCheck_${check}`), result: checks[check] })}
          </li>
        ))}
      </ul>
      {exploratory.length > 0 && (
        <>
          <h3>{t('effectExploratory')}</h3>
          {exploratory.map((text) => (
            <p key={text} class="reflection-note">
              {text}
            </p>
          ))}
        </>
      )}
      <Button look="bare" onPress={onSaveVisits}>
        {t('effectSave')}
      </Button>
    </details>
  );
}
