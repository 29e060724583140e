/**
 * Which of the items that take turns, one at each step, has its turn; from 0.
 * @param step whole steps since the first item had its turn; negative before that
 */
export const positionInCycle = (step: number, length: number): number => ((step % length) + length) % length;
