import type { PlainSitting } from '../attention/sitting';
import { isPassive, type Span } from '../attention/span';
import { INTENTS, type Intent, type PracticeEntry } from '../journal/practice';
import type { Moment } from '../nudges/nudge';
import type { SiteId } from '../sites/site';
import type { LocalDay } from '../time/days';
import { lengthOf } from '../time/interval';
import { median } from './statistics';
import { sittingKey } from './stay-after-nudge';

/** A credited span with its site. */
type SpanOnSite = Span & { readonly site: SiteId };

/** What a person said they had come for, beside what happened then. */
export interface IntentOutcome {
  /** When they said so, wall-clock ms. */
  readonly at: number;
  readonly day: LocalDay;
  readonly intent: Intent;
  readonly site: SiteId;
  /** Ms the sitting went on from then; `null` while it may still go on, or when it is not kept any more. */
  readonly wentOnMs: number | null;
  /**
   * The passive part of the attention in it from then on, 0 to 1; `null` when there was none, or when its spans are
   * gone: they are kept for 30 days.
   */
  readonly passiveAfter: number | null;
}

/** What of a period its intents are seen beside. */
export interface IntentInputs {
  readonly practices: readonly PracticeEntry[];
  readonly moments: readonly (Moment & { readonly id: string })[];
  readonly sittings: readonly Pick<PlainSitting, 'site' | 'start' | 'end'>[];
  /** Spans of those sittings, as far as they are kept. */
  readonly spans: readonly SpanOnSite[];
}

/** The intents among practices, with the moment on whose card each was said. */
export function momentsOfIntents<Kept extends Moment & { readonly id: string }>(
  practices: readonly PracticeEntry[],
  moments: readonly Kept[],
): { readonly at: number; readonly day: LocalDay; readonly intent: Intent; readonly moment: Kept }[] {
  const byId = new Map(moments.map((moment) => [moment.id, moment]));
  return practices
    .flatMap(({ practice, lines, moment: id, at, day }) => {
      const intent = INTENTS.find((one) => practice === 'intent' && one === lines[0]);
      const moment = byId.get(id ?? '');
      return intent && moment ? [{ at, day, intent, moment }] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** Each intent of a period beside what happened, in the order they were said. */
export function intentOutcomes(sources: IntentInputs, sittingGap: number, now: number): IntentOutcome[] {
  const { practices, moments, sittings, spans } = sources;
  const byKey = new Map(sittings.map((sitting) => [sittingKey(sitting.site, sitting.start), sitting]));
  return momentsOfIntents(practices, moments).map(({ at, day, intent, moment: { site, sittingStart } }) => {
    const sitting = byKey.get(sittingKey(site, sittingStart));
    if (!sitting || sitting.end + sittingGap > now) {
      return { at, day, intent, site, wentOnMs: null, passiveAfter: null };
    }
    const after = spans
      .filter((span) => span.site === site && span.end > at && span.start < sitting.end)
      .map((span) => ({ ...span, start: Math.max(at, span.start) }));
    const [all, passive] = [after, after.filter(({ engagement }) => isPassive(engagement))].map((some) =>
      some.reduce((sum, span) => sum + lengthOf(span), 0),
    ) as [number, number];
    return {
      at,
      day,
      intent,
      site,
      wentOnMs: Math.max(0, sitting.end - at),
      passiveAfter: all === 0 ? null : passive / all,
    };
  });
}

/** How often someone said they had come for one thing, and how long they then went on. */
export interface IntentSummary {
  readonly intent: Intent;
  readonly count: number;
  /** The middle one, in ms; `null` where none is known. */
  readonly wentOnMs: number | null;
}

/** Intents that are too many to be read one by one, in the order in which they are offered. */
export function summariseIntents(intents: readonly IntentOutcome[]): IntentSummary[] {
  return INTENTS.flatMap((intent): IntentSummary[] => {
    const own = intents.filter((beside) => beside.intent === intent);
    if (own.length === 0) return [];
    const known = own.flatMap(({ wentOnMs }) => (wentOnMs === null ? [] : [wentOnMs]));
    return [{ intent, count: own.length, wentOnMs: known.length === 0 ? null : median(known) }];
  });
}
