import { extendSittings, type Sitting } from '../../lib/domain/attention/sitting';
import type { Span } from '../../lib/domain/attention/span';
import { type Decision, decideNudge, type NudgeInputs } from '../../lib/domain/nudges/decision';
import { type Moment, type SettledOutcome, wasShown } from '../../lib/domain/nudges/nudge';
import { RATING_WINDOW } from '../../lib/domain/nudges/rating';
import { SENTENCE_COOLDOWN } from '../../lib/domain/nudges/sentence-choice';
import type { SiteId } from '../../lib/domain/sites/site';

/** A report as the background gets it. */
export interface LivedReport {
  readonly site: SiteId;
  /** Credited spans, oldest first. */
  readonly spans: readonly Span[];
  readonly low: boolean;
  readonly inputs: NudgeInputs;
}

/** The background in memory: the sittings and moments that a person's reports lead to. */
export class Life {
  readonly #sittings = new Map<SiteId, Sitting>();
  #moments: readonly Moment[] = [];

  /** All moments so far, oldest first. */
  get moments(): readonly Moment[] {
    return this.#moments;
  }

  /** The site's latest sitting. */
  sittingOn(site: SiteId): Sitting | undefined {
    return this.#sittings.get(site);
  }

  /**
   * Adds the spans to the site's sitting and stores the decision of the real `decideNudge`.
   * @param becomes turns a new moment into the one that is stored, usually with an answer
   */
  report({ site, spans, low, inputs }: LivedReport, becomes: (moment: Moment) => Moment): Decision {
    const latest = this.#sittings.get(site);
    const sitting = extendSittings(latest, site, spans, inputs.tempo.sittingGap).at(-1) ?? latest;
    const reach = inputs.pause ? RATING_WINDOW : SENTENCE_COOLDOWN;
    const known = this.#moments.findIndex(({ at }) => at >= inputs.now - reach);
    const moments = known < 0 ? [] : this.#moments.slice(known);
    const decision = decideNudge({ sitting, moments, low }, inputs);
    if (decision.sitting) this.#sittings.set(site, decision.sitting);
    if (decision.moment) this.#moments = [...this.#moments, becomes(decision.moment)];
    return decision;
  }
}

/**
 * A moment once it was answered, unless nothing was shown to answer.
 * @param quietVisit whether the person then asked for quiet in this visit
 */
export const answered = (moment: Moment, outcome: SettledOutcome, quietVisit = false): Moment =>
  wasShown(moment) ? { ...moment, outcome, ...(quietVisit && { quietVisit }) } : moment;
