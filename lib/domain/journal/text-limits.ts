/** The longest text that a person can save in one field, in characters. */
export const MAX_TEXT_LENGTH = 2_000;

/** The longest line that can be written on a card, in characters. */
export const MAX_CARD_LINE_LENGTH = 280;

/** The longest half of a plan, and the longest one-line step of a practice, in characters. */
export const MAX_PLAN_PART_LENGTH = 280;

/** The length of the longest aim in the person's own words, in characters: a card asks about it in one sentence. */
export const MAX_AIM_LENGTH = 80;
