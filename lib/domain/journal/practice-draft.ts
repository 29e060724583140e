import type { SavedDraft } from './draft';
import type { Plan } from './plan';
import type { GuidedPractice } from './practice';

/** What is being written in a guided practice. */
export interface PracticeDraft extends Pick<Plan, 'site' | 'onCard'> {
  /** One for each written step, in their order; those at the end may be missing. */
  readonly words: readonly string[];
}

// In every practice but a plan it is about no site.
export const EMPTY_PRACTICE_DRAFT: PracticeDraft = { words: [], site: null, onCard: false };

/** Whether a draft holds no words that someone would miss. */
export const isEmptyPracticeDraft = ({ words }: PracticeDraft): boolean =>
  words.every((text) => text.trim() === '');

/** The drafts that are put aside, each under its practice. */
export type SavedPracticeDrafts = Readonly<Partial<Record<GuidedPractice, SavedDraft<PracticeDraft>>>>;

/** Drafts as a person goes on with them, each under its practice. */
export type UnfinishedPractices = Readonly<Partial<Record<GuidedPractice, PracticeDraft>>>;
