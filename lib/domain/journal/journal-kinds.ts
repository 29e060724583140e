/** What a person wrote, by kind; each is the name of an object store. Any of their browsers may change such rows. */
export const JOURNAL_KINDS = [
  'checkIns',
  'gratitude',
  'practices',
  'plans',
  'reflections',
  'caughtComparisons',
  'guesses',
] as const;

export type JournalKind = (typeof JOURNAL_KINDS)[number];
