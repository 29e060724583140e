import type { Surface } from '../sites/surface';
import type { Interval } from '../time/interval';

/**
 * What a person was doing while attentive.
 * Passive: `scrolling` (a feed-like surface, scrolled a moment ago) and `lingering` (reading, watching).
 * Active: `reacting` (a click or double-click that stays in place) and `takingPart` (typing, messages, search).
 */
export const ENGAGEMENTS = ['scrolling', 'lingering', 'reacting', 'takingPart'] as const;

export type Engagement = (typeof ENGAGEMENTS)[number];

/** Whether the engagement counts as passive attention; all other attention is active. */
export const isPassive = (engagement: Engagement): boolean =>
  engagement === 'scrolling' || engagement === 'lingering';

/** An uninterrupted stretch of attention on one surface with one engagement, in wall-clock ms. */
export interface Span extends Interval {
  readonly surface: Surface;
  readonly engagement: Engagement;
}
