import type { CheckInDraft } from './check-in';

/** Whether a draft holds nothing that someone would miss. */
export const isEmptyCheckIn = ({ mood, comparison, patterns, gladThings, why }: CheckInDraft): boolean =>
  mood === null &&
  comparison === null &&
  patterns.length === 0 &&
  [...gladThings, why].every((text) => text.trim() === '');
