/** Something that was begun and not kept, as it is put aside. */
export interface SavedDraft<Draft> {
  readonly draft: Draft;
  /** When it was last changed, wall-clock ms. */
  readonly at: number;
}

/** So long, in ms, a draft waits for its person: a week later it was about another time. Our judgement. */
export const DRAFT_LIFETIME = 7 * 24 * 60 * 60 * 1_000;

/**
 * Whether a draft may come back: not once it is older than `DRAFT_LASTS`, nor when something happened since it was
 * last changed that ended it.
 * @param endings wall-clock ms: when everything was erased, when what it was to become was kept
 */
export const isDraftCurrent = (
  { at }: SavedDraft<unknown>,
  endings: readonly number[],
  now: number,
): boolean => now - at < DRAFT_LIFETIME && endings.every((ended) => ended < at);
