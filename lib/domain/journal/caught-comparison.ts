import type { SiteId } from '../sites/site';
import type { Surface } from '../sites/surface';
import type { LocalInstant } from '../time/days';
import { COMPARISONS, type Comparison } from './check-in';

/** How a comparison left a person: a check-in's answers to the same question, without "didn't compare". */
export type ComparisonEffect = Exclude<Comparison, 'didNotCompare'>;

export const COMPARISON_EFFECTS: readonly ComparisonEffect[] = COMPARISONS.filter(
  (comparison) => comparison !== 'didNotCompare',
);

/** Where a comparison was caught, as far as an address alone tells it. */
export interface ComparisonPlace {
  /** The chosen site that was in front; `null` when it was none. */
  readonly site: SiteId | null;
  /** `null` exactly when `site` is. */
  readonly surface: Surface | null;
}

/** A comparison caught: a person noticed that they compared themselves, and said so. It is never scored. */
export interface CaughtComparison extends ComparisonPlace, LocalInstant {
  /** `null` when the person did not say. */
  readonly effect: ComparisonEffect | null;
  /** The id of the moment on whose card it was caught; `null` when it was caught elsewhere. */
  readonly moment: string | null;
}

/** A stored comparison, under its id. */
export type StoredComparison = CaughtComparison & { readonly id: string };

/** A comparison that is caught now, with nothing said about it yet. */
export const caughtAt = (written: LocalInstant, { site, surface }: ComparisonPlace): CaughtComparison => ({
  ...written,
  site,
  surface,
  effect: null,
  moment: null,
});

/** Within so many ms, a second press is the same comparison: a double click, or a key that is held down (our judgement). */
const SAME_PRESS_MS = 2_000;

/** Whether a press at `now` (wall-clock ms) repeats the one that caught a comparison. */
export const isSamePress = ({ at }: Pick<CaughtComparison, 'at'>, now: number): boolean =>
  at <= now && now - at < SAME_PRESS_MS;
