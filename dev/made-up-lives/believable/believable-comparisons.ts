import type { Sitting } from '../../../lib/domain/attention/sitting';
import type { CaughtComparison, ComparisonEffect } from '../../../lib/domain/journal/caught-comparison';
import { isFeedLike, type Surface } from '../../../lib/domain/sites/surface';
import { type Calendar, localDay } from '../../../lib/domain/time/days';
import type { SiteSpan } from '../../../lib/storage/database/schema';
import { chance, pick } from '../../seeded-random';

/** How often this person catches a comparison in a sitting. */
const CAUGHT_IN_SITTING = 0.22;

/** How comparing leaves this person, by surface. Likelier answers are listed more often; `null` is none. */
const EFFECTS: Partial<Record<Surface, readonly (ComparisonEffect | null)[]>> = {
  profile: ['lower', 'lower', 'same', null],
  shortVideo: ['lower', 'lower', 'lower', 'same'],
  stories: ['lifted', 'same', 'lower'],
};
const USUAL_EFFECTS: readonly (ComparisonEffect | null)[] = ['same', 'same', 'lower', 'lifted', null];

/** The comparisons that this person catches while scrolling: at most one in a sitting. */
export function caughtComparisonsOf(
  sittings: readonly Sitting[],
  spans: readonly SiteSpan[],
  calendar: Calendar,
): CaughtComparison[] {
  const random = chance('demo comparisons');
  return sittings.flatMap(({ site, start, end }) => {
    if (random() > CAUGHT_IN_SITTING) return [];
    const scrolled = spans.filter(
      (span) => span.site === site && span.start >= start && span.end <= end && isFeedLike(span.surface),
    );
    if (scrolled.length === 0) return [];
    const { surface, end: at } = pick(random, scrolled);
    const effect = pick(random, EFFECTS[surface] ?? USUAL_EFFECTS);
    const { timeZone } = calendar;
    return [{ at, day: localDay(at, calendar), timeZone, site, surface, effect, moment: null }];
  });
}
