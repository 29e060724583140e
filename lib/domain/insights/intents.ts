import type { PlainSitting } from '../attention/sitting';
import type { Span } from '../attention/span';
import { type Attention, addAttention, attentionOf, NO_ATTENTION } from '../attention/usage';
import type { AimEntry } from '../journal/aim';
import { type FoundAnswer, INTENTS, type Intent, type PracticeEntry } from '../journal/practice';
import type { Moment } from '../nudges/nudge';
import type { SiteId } from '../sites/site';
import type { LocalInstant } from '../time/days';
import { sittingKey } from './effect/visits';
import { median } from './statistics';

/** A span of attention with its site. */
type SpanOnSite = Span & { readonly site: SiteId };

/** An aim that was answered on a card. */
type AnsweredAim = Pick<AimEntry, 'lines' | 'aim'> & { readonly found: FoundAnswer };

/** What a person said they had come for, and what happened then. */
export interface IntentOutcome extends LocalInstant {
  /** What they chose on a card; `null` when they said it before they went there. */
  readonly intent: Intent | null;
  /** What they said before they went there. Then `at` is the beginning of the sitting. */
  readonly aim?: AnsweredAim | undefined;
  readonly site: SiteId;
  /** How long, in ms, the sitting continued from then; `null` while it may still continue, or when it is deleted. */
  readonly continuedMs: number | null;
  /** The attention from then to its end; none when its spans are deleted: they are stored for 30 days. */
  readonly attentionAfter: Attention;
}

/** What the outcomes of a period's intents are computed from. */
export interface IntentInputs {
  readonly practices: readonly PracticeEntry[];
  readonly moments: readonly (Moment & { readonly id: string })[];
  readonly sittings: readonly Pick<PlainSitting, 'site' | 'start' | 'end'>[];
  /** The spans of those sittings that are still stored. */
  readonly spans: readonly SpanOnSite[];
}

type Said = Pick<IntentOutcome, 'intent' | 'aim' | keyof LocalInstant>;

/** The intents and answered aims among practices, oldest first, each with the moment on whose card it was answered. */
export function intentsWithMoments<StoredMoment extends Moment & { readonly id: string }>(
  practices: readonly PracticeEntry[],
  moments: readonly StoredMoment[],
): (Said & { readonly moment: StoredMoment })[] {
  const byId = new Map(moments.map((moment) => [moment.id, moment]));
  return practices
    .flatMap(
      ({
        practice,
        lines,
        moment: id,
        at,
        day,
        timeZone,
        aim,
        found,
      }): (Said & { readonly moment: StoredMoment })[] => {
        const intent = INTENTS.find((one) => practice === 'intent' && one === lines[0]);
        const moment = byId.get(id ?? '');
        if (aim && found && moment) {
          return [
            { at: moment.sittingStart, day, timeZone, intent: null, aim: { lines, aim, found }, moment },
          ];
        }
        return intent && moment ? [{ at, day, timeZone, intent, moment }] : [];
      },
    )
    .sort((a, b) => a.at - b.at);
}

/**
 * The intents of a period with what happened after each, oldest first.
 * @param sittingGap in ms; a sitting is over this long after its end
 * @param now wall-clock ms
 */
export function intentOutcomes(inputs: IntentInputs, sittingGap: number, now: number): IntentOutcome[] {
  const { practices, moments, sittings, spans } = inputs;
  const sittingsByKey = new Map(
    sittings.map((sitting) => [sittingKey(sitting.site, sitting.start), sitting]),
  );
  return intentsWithMoments(practices, moments).map(({ moment: { site, sittingStart }, ...said }) => {
    const { at } = said;
    const sitting = sittingsByKey.get(sittingKey(site, sittingStart));
    if (!sitting || sitting.end + sittingGap > now) {
      return { ...said, site, continuedMs: null, attentionAfter: NO_ATTENTION };
    }
    const later = spans
      .filter((span) => span.site === site && span.end > at && span.start < sitting.end)
      .map((span) => ({ ...span, start: Math.max(at, span.start) }));
    return {
      ...said,
      site,
      continuedMs: Math.max(0, sitting.end - at),
      attentionAfter: later.map(attentionOf).reduce(addAttention, NO_ATTENTION),
    };
  });
}

/** How often someone said they had come for one thing, and how long they then continued. */
export interface IntentSummary {
  readonly intent: Intent;
  readonly count: number;
  /** The median, in ms; `null` when none is known. */
  readonly continuedMs: number | null;
}

/** Summaries of the intents chosen on cards that are too many to be listed, in the order in which the intents are offered. */
export function summariseIntents(intents: readonly IntentOutcome[]): IntentSummary[] {
  return INTENTS.flatMap((intent): IntentSummary[] => {
    const outcomes = intents.filter((outcome) => outcome.intent === intent);
    if (outcomes.length === 0) return [];
    const known = outcomes.flatMap(({ continuedMs }) => (continuedMs === null ? [] : [continuedMs]));
    return [{ intent, count: outcomes.length, continuedMs: known.length === 0 ? null : median(known) }];
  });
}
