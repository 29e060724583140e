import type { KeptEntry } from '../../lib/domain/journal/entry';
import type { GuidedPractice, Turn } from '../../lib/domain/journal/practice';
import type { PracticeDraft } from '../../lib/domain/journal/practice-draft';

/** What a person can do about practices and what is kept of them; each rejects when it could not be stored. */
export interface PracticeActs {
  /** Keeps what was written in a practice; the words must be without fault. */
  onKeep(practice: GuidedPractice, draft: PracticeDraft): Promise<void>;
  /** Puts aside what is being written in a practice. */
  onHold(practice: GuidedPractice, draft: PracticeDraft): Promise<void>;
  onEdit(entry: KeptEntry, words: readonly string[]): Promise<void>;
  /** Resolves to what puts the entry back. */
  onErase(entry: KeptEntry): Promise<() => Promise<void>>;
  /** Keeps how something turned out. */
  onAnswer(entry: KeptEntry, turn: Turn, text: string): Promise<void>;
  /** Asks again some days later. */
  onPutOff(entry: KeptEntry): Promise<void>;
  /** Asks no more. */
  onLeave(entry: KeptEntry): Promise<void>;
  onFavourite(practice: GuidedPractice, on: boolean): Promise<void>;
}
