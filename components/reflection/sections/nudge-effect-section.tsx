import type { JSX } from 'preact';
import type { EffectReport } from '../../../lib/domain/insights/effect/effect-report';
import { t } from '../../../lib/i18n/translate';
import type { PeriodEffect } from '../../../lib/pages/reflection/load-nudge-effect';
import { lookText, nextLookText, nudgeEffectText } from '../../../lib/wording/nudge-effect-text';
import { NudgeEffectMethod } from './nudge-effect-method';

interface NudgeEffectSectionProps {
  readonly effect: PeriodEffect;
  onSaveVisits(): void;
}

/** The effect of nudges on how long someone stays; absent until half of what the first look needs is there. */
export function NudgeEffectSection({ effect, onSaveVisits }: NudgeEffectSectionProps): JSX.Element | null {
  const { report, withholding } = effect;
  if (!report.isUnderWay) return null;
  return (
    <section class="reflection-section">
      <h2>{t('effectTitle')}</h2>
      <Finding {...report} />
      {withholding || !report.next ? <p>{nextLookText(report.next)}</p> : <p>{t('effectOff')}</p>}
      <NudgeEffectMethod report={report} onSaveVisits={onSaveVisits} />
    </section>
  );
}

/** What the last look found, or why nothing is said. */
function Finding({ failed, look }: EffectReport): JSX.Element {
  if (failed.length > 0) {
    return (
      <>
        <p class="reflection-finding">{t('effectHeldBack')}</p>
        {failed.map((check) => (
          <p key={check}>{t(`effectWhy_${check}`)}</p>
        ))}
      </>
    );
  }
  if (!look) return <p class="reflection-finding">{t('effectNotYet')}</p>;
  return (
    <>
      <p class="reflection-finding">{nudgeEffectText(look)}</p>
      <p>{lookText(look)}</p>
    </>
  );
}
