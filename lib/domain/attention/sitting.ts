import type { SiteId } from '../sites/site';
import type { Span } from './span';
import { type Attention, addAttention, attentionOf } from './usage';

/** The site, the start and end (wall-clock ms) and the attention of a sitting. */
export interface PlainSitting extends Attention {
  readonly site: SiteId;
  readonly start: number;
  readonly end: number;
}

/** Spans on one site with no gap as long as the tempo's `sittingGap` between them. */
export interface Sitting extends PlainSitting {
  /** How long, in ms, the person had been away from the site; `null` when no earlier sitting on it is stored. */
  readonly awayMs: number | null;
  /** Passive scrolling in ms since the person last took part or a nudge was last decided on. */
  readonly streakMs: number;
  /** Since when (wall-clock ms) a nudge has been waiting for a pause; `null` when none is waiting. */
  readonly dueSince: number | null;
}

/** Whether attention at `at` still belongs to the sitting. */
export const isSameSitting = (sitting: Sitting, at: number, sittingGap: number): boolean =>
  at < sitting.end + sittingGap && at >= sitting.start;

/** A sitting that begins with a span; the span is not added yet. */
const newSitting = (site: SiteId, span: Span, before: Sitting | undefined): Sitting => ({
  site,
  start: span.start,
  end: span.start,
  awayMs: before && before.end <= span.start ? span.start - before.end : null,
  passiveMs: 0,
  activeMs: 0,
  streakMs: 0,
  dueSince: null,
});

/** The sitting after one more credited span. */
function addSpan(sitting: Sitting, span: Span): Sitting {
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
 * Adds credited spans of one site to its latest sitting. A span that comes too late for it begins a new one.
 * @returns every sitting that changed, oldest first; the latest one keeps every other property
 */
export function extendSittings<Stored extends Sitting>(
  latest: Stored | undefined,
  site: SiteId,
  spans: readonly Span[],
  sittingGap: number,
): (Stored | Sitting)[] {
  const changed: (Stored | Sitting)[] = [];
  let current: Stored | Sitting | undefined = latest;
  for (const span of spans) {
    if (!current || !isSameSitting(current, span.start, sittingGap)) {
      current = newSitting(site, span, current);
      changed.push(current);
    }
    const next: Stored | Sitting = { ...current, ...addSpan(current, span) };
    if (changed.at(-1) === current) changed[changed.length - 1] = next;
    else changed.push(next);
    current = next;
  }
  return changed;
}

/**
 * The sitting after a nudge was decided on, or waited for a pause that did not come: the streak starts again at zero.
 */
export const withStreakReset = <Stored extends Sitting>(sitting: Stored): Stored => ({
  ...sitting,
  streakMs: 0,
  dueSince: null,
});
