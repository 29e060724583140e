/** The name, as a symbol's, under which a card leaves the function that moves focus into it. */
export const FOCUS_CARD_LEFT_AS = 'enough.focus-card';
