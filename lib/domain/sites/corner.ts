/** The corners of a page in which a card can be shown. Start and end follow the direction of the card's language. */
export const CORNERS = ['topStart', 'topEnd', 'bottomStart', 'bottomEnd'] as const;

export type Corner = (typeof CORNERS)[number];
