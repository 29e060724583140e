import type { Engagement, Span } from '../../lib/domain/attention/span';
import type { Surface } from '../../lib/domain/sites/surface';
import type { SiteSpan } from '../../lib/storage/database/schema';
import { between, pick } from '../seeded-random';

const SECOND = 1_000;

/** A surface, and the engagements that follow one another on it. */
export type Place = readonly [Surface, readonly Engagement[]];

/** The places of a usual visit. Likelier ones are listed more often. */
const PLACES: readonly Place[] = [
  ['feed', ['scrolling', 'lingering', 'scrolling', 'lingering', 'reacting']],
  ['feed', ['scrolling', 'lingering', 'scrolling']],
  ['profile', ['scrolling', 'lingering']],
  ['shortVideo', ['lingering', 'scrolling']],
  ['messages', ['takingPart']],
  ['other', ['lingering']],
];

/**
 * The spans of one visit, each beginning where the one before ends.
 * @param start wall-clock ms
 * @param length ms
 */
export function visitSpans(random: () => number, start: number, length: number, places = PLACES): Span[] {
  const spans: Span[] = [];
  const end = start + length;
  let [surface, engagements] = pick(random, places);
  for (let at = start; at < end; ) {
    for (const engagement of engagements) {
      if (at >= end) break;
      const until = Math.min(end, at + Math.floor(between(random, 8 * SECOND, 70 * SECOND)));
      spans.push({ surface, engagement, start: at, end: until });
      at = until;
    }
    [surface, engagements] = pick(random, places);
  }
  return spans;
}

/** Joins spans that continue one another, as storage does. */
export function joinSpans(spans: readonly SiteSpan[]): SiteSpan[] {
  const rows: SiteSpan[] = [];
  for (const span of spans) {
    const last = rows.at(-1);
    const continues =
      last?.end === span.start &&
      last.site === span.site &&
      last.surface === span.surface &&
      last.engagement === span.engagement;
    if (last && continues) rows[rows.length - 1] = { ...last, end: span.end };
    else rows.push(span);
  }
  return rows;
}
