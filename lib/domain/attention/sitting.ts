import type { SiteId } from '../sites/site';
import type { Span } from './span';
import { type Attention, addAttention, attentionOf } from './usage';

/** What a sitting was: where, from when until when (wall-clock ms), and the attention in it. */
export interface PlainSitting extends Attention {
  readonly site: SiteId;
  readonly start: number;
  readonly end: number;
}

/** Spans on one site with no gap as long as the tempo's `sittingGap` between them. */
export interface Sitting extends PlainSitting {
  /** How long, in ms, the person had been away from the site; `null` when this is the first sitting known of it. */
  readonly awayMs: number | null;
  /** Passive scrolling in ms since the person last took part or a nudge last had its moment. */
  readonly streakMs: number;
  /** Wall-clock ms since when a nudge has been waiting for a pause, `null` when none is. */
  readonly dueSince: number | null;
}

/** Whether attention at `at` still belongs to the sitting. */
export const isSameSitting = (sitting: Sitting, at: number, sittingGap: number): boolean =>
  at < sitting.end + sittingGap && at >= sitting.start;

/** The sitting that begins with a span, after the one before it. */
const begun = (site: SiteId, span: Span, before: Sitting | undefined): Sitting => ({
  site,
  start: span.start,
  end: span.start,
  awayMs: before && before.end <= span.start ? span.start - before.end : null,
  passiveMs: 0,
  activeMs: 0,
  streakMs: 0,
  dueSince: null,
});

/** The sitting after one more credited span of its own. */
function extended(sitting: Sitting, span: Span): Sitting {
  const { engagement } = span;
  const scrolled = engagement === 'scrolling' ? span.end - span.start : 0;
  const tookPart = engagement === 'takingPart';
  return {
    ...sitting,
    ...addAttention(sitting, attentionOf(span)),
    end: Math.max(sitting.end, span.end),
    streakMs: tookPart ? 0 : sitting.streakMs + scrolled,
    dueSince: tookPart ? null : sitting.dueSince,
  };
}

/**
 * Lays credited spans of one site onto its latest sitting. Spans that come too late for it begin new ones.
 * @returns every sitting touched, oldest first; a given one keeps whatever else it carries
 */
export function extendSittings<Kept extends Sitting>(
  latest: Kept | undefined,
  site: SiteId,
  spans: readonly Span[],
  sittingGap: number,
): (Kept | Sitting)[] {
  const touched: (Kept | Sitting)[] = [];
  let current: Kept | Sitting | undefined = latest;
  for (const span of spans) {
    if (!current || !isSameSitting(current, span.start, sittingGap)) {
      current = begun(site, span, current);
      touched.push(current);
    }
    const next: Kept | Sitting = { ...current, ...extended(current, span) };
    if (touched.at(-1) === current) touched[touched.length - 1] = next;
    else touched.push(next);
    current = next;
  }
  return touched;
}

/** The sitting once a nudge has had its moment, or the moment was let go: the streak begins anew. */
export const withStreakReset = <Kept extends Sitting>(sitting: Kept): Kept => ({
  ...sitting,
  streakMs: 0,
  dueSince: null,
});
