import type { PlainSitting } from '../../attention/sitting';
import type { SiteId } from '../../sites/site';

/** When a sitting was, on which site. */
export type SittingTimes = Pick<PlainSitting, 'site' | 'start' | 'end'>;

/** Sittings on any chosen sites that follow each other, from the first to the last of its attention, wall-clock ms. */
export interface Visit {
  readonly start: number;
  readonly end: number;
}

/** The key of a sitting in a map. A moment contains the site and start of its sitting, so it has the same key. */
export const sittingKey = (site: SiteId, start: number): string => `${site} ${start}`;

const isPossible = ({ start, end }: SittingTimes): boolean =>
  Number.isFinite(start) && Number.isFinite(end) && start <= end;

/**
 * The visit of each sitting, by the sitting's key. Who moves on to another chosen site within the gap is still staying,
 * so sittings belong to one visit when less than the gap lies between them. Rows that can't be true are left out.
 * @param sittings in any order, doubled or not
 * @param gap in ms
 */
export function visitsBySitting(sittings: readonly SittingTimes[], gap: number): Map<string, Visit> {
  const visits = new Map<string, Visit>();
  const sorted = sittings.filter(isPossible).sort((a, b) => a.start - b.start);
  let current: { start: number; end: number } | undefined;
  for (const { site, start, end } of sorted) {
    if (!current || start >= current.end + gap) current = { start, end };
    else current.end = Math.max(current.end, end);
    visits.set(sittingKey(site, start), current);
  }
  return visits;
}
