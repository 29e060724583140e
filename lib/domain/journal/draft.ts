import { isFromClockAhead } from '../time/clock-ahead';

/** An unfinished text, as it is stored. */
export interface SavedDraft<Draft> {
  readonly draft: Draft;
  /** When it was last changed, wall-clock ms. */
  readonly at: number;
}

/** For how long a draft is offered again, in ms. After a week it is out of date (our judgement). */
export const DRAFT_LIFETIME = 7 * 24 * 60 * 60 * 1_000;

/**
 * Whether a draft may be offered again: it is not older than `DRAFT_LIFETIME`, and nothing has ended it since its last
 * change. An ending in the future comes from a clock that was ahead. It says nothing about a draft of the present clock.
 * @param endings wall-clock ms at which drafts ended: everything was erased, or the finished text was saved
 */
export function isDraftCurrent(
  { at }: SavedDraft<unknown>,
  endings: readonly number[],
  now: number,
): boolean {
  const counted = isFromClockAhead(at, now)
    ? endings
    : endings.filter((ended) => !isFromClockAhead(ended, now));
  return now - at < DRAFT_LIFETIME && counted.every((ended) => ended < at);
}
