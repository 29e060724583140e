import type { JSX } from 'preact';
import type { NudgeEffect } from '../../../lib/domain/insights/nudge-effect';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { dateText } from '../../../lib/wording/date-text';
import { nudgeEffectMissingText, nudgeEffectText } from '../../../lib/wording/nudge-effect-text';
import { numberText } from '../../../lib/wording/number-text';

interface NudgeEffectSectionProps {
  readonly effect: NudgeEffect;
  /** Whether nudges are still withheld by chance. */
  readonly withholding: boolean;
  /** The first day that it was estimated from. */
  readonly since: LocalDay;
}

/** The effect of nudges on the time until leaving, with its uncertainty, or what is still missing to estimate it. */
export function NudgeEffectSection({ effect, withholding, since }: NudgeEffectSectionProps): JSX.Element {
  return (
    <section class="reflection-section">
      <h2>{t('effectTitle')}</h2>
      {effect.known ? (
        <>
          <p class="reflection-finding">{nudgeEffectText(effect)}</p>
          <p>
            {t('sentences', {
              first: t('effectCounts', {
                shown: numberText(effect.counts.shown),
                withheld: numberText(effect.counts.withheld),
                days: numberText(effect.counts.days),
              }),
              second: t('effectInterval'),
            })}
          </p>
        </>
      ) : (
        <>
          <p class="reflection-finding">{t('effectNotYet')}</p>
          <p>{nudgeEffectMissingText(effect)}</p>
        </>
      )}
      {!withholding && <p>{t('effectOff')}</p>}
      <details class="reflection-more">
        <summary>{t('effectHow')}</summary>
        <p class="reflection-note">{t('effectMethod', { since: dateText(since) })}</p>
      </details>
    </section>
  );
}
