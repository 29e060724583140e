import type { SavedDraft } from './draft';
import type { Plan } from './plan';
import type { GuidedPractice } from './practice';

/** The texts that are being written in a guided practice. */
export interface PracticeDraft extends Pick<Plan, 'site' | 'onCard'> {
  /** One text for each written step, in their order; those at the end may be missing. The name is a stored one. */
  readonly words: readonly string[];
}

// Only a plan is about a site.
export const EMPTY_PRACTICE_DRAFT: PracticeDraft = { words: [], site: null, onCard: false };

/** Whether a draft contains no text that someone would miss. */
export const isEmptyPracticeDraft = ({ words }: PracticeDraft): boolean =>
  words.every((text) => text.trim() === '');

/** The stored drafts, each under its practice. */
export type SavedPracticeDrafts = Readonly<Partial<Record<GuidedPractice, SavedDraft<PracticeDraft>>>>;

/** The drafts that are offered again, each under its practice. */
export type UnfinishedPractices = Readonly<Partial<Record<GuidedPractice, PracticeDraft>>>;
