/**
 * The index, from 0, of the item whose turn it is, when items take turns, one at each step.
 * @param step whole steps since the first turn of the first item; negative before it
 */
export const positionInCycle = (step: number, length: number): number => ((step % length) + length) % length;
