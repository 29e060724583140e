import type { JSX } from 'preact';
import { type CaughtPlace, caughtPlaces } from '../../../lib/domain/insights/caught-places';
import { COMPARISON_EFFECTS, type StoredComparison } from '../../../lib/domain/journal/caught-comparison';
import type { PeriodKind } from '../../../lib/domain/time/period';
import { t } from '../../../lib/i18n/translate';
import { comparisonEffectText, comparisonPlaceText } from '../../../lib/wording/caught-comparison-text';
import { comparisonText } from '../../../lib/wording/comparison-text';
import { timeOnDayText, weekdayText } from '../../../lib/wording/date-text';
import { listText } from '../../../lib/wording/list-text';
import { numberText } from '../../../lib/wording/number-text';
import './caught-section.css';

/** More comparisons than these are summed up by place, in a week as well. */
const MOST_LISTED = 12;

interface CaughtSectionProps {
  readonly kind: PeriodKind;
  /** The earliest first. */
  readonly caught: readonly StoredComparison[];
}

/**
 * Where and when comparisons were caught, and how they left the person: each one in a week, by place in a month or year.
 * Absent when there are none: none caught is nothing to say.
 */
export function CaughtSection({ kind, caught }: CaughtSectionProps): JSX.Element | null {
  if (caught.length === 0) return null;
  return (
    <section class="reflection-section caught-places">
      <h2>{t('caughtTitle')}</h2>
      <ul>
        {kind === 'week' && caught.length <= MOST_LISTED
          ? caught.map((one) => (
              <li key={one.id}>
                <p class="caught-when">
                  {t('caughtWhen', {
                    weekday: weekdayText(one.day),
                    time: timeOnDayText(one),
                  })}
                </p>
                <p>{comparisonPlaceText(one) ?? t('caughtElsewhere')}</p>
                <p>{comparisonEffectText(one)}</p>
              </li>
            ))
          : caughtPlaces(caught).map((place) => (
              <li key={`${place.site} ${place.surface}`}>
                <p>{comparisonPlaceText(place) ?? t('caughtElsewhere')}</p>
                <p class="caught-when">{place.mostly && t(`caughtMostly_${place.mostly}`)}</p>
                <p>{effectsText(place)}</p>
              </li>
            ))}
      </ul>
      <p class="reflection-note">{t('caughtNote')}</p>
    </section>
  );
}

function effectsText({ effects }: CaughtPlace): string | null {
  const told = COMPARISON_EFFECTS.filter((effect) => effects[effect] > 0);
  if (told.length === 0) return null;
  const items = told.map((effect) =>
    t('moodComparedCount', { comparison: comparisonText(effect), count: numberText(effects[effect]) }),
  );
  return t('moodCompared', { list: listText(items) });
}
