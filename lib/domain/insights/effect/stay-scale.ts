/** In ms. */
const MINUTE = 60_000;

/** A time in ms on the scale on which stays are compared: the logarithm of its minutes, plus one. */
export const onLogScale = (ms: number): number => Math.log(ms / MINUTE + 1);

/** The time in ms that a value on that scale stands for. */
export const fromLogScale = (value: number): number => Math.max(0, (Math.exp(value) - 1) * MINUTE);
