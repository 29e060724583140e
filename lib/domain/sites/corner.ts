/** Where on a page a card can stand; start and end as the card's language runs. */
export const CORNERS = ['topStart', 'topEnd', 'bottomStart', 'bottomEnd'] as const;

export type Corner = (typeof CORNERS)[number];
