import type { JournalEntry } from '../../lib/domain/journal/entry';
import type { FollowUpOutcome, GuidedPractice } from '../../lib/domain/journal/practice';
import type { PracticeDraft } from '../../lib/domain/journal/practice-draft';

/** What a person can do about practices and what is kept of them; each rejects when it could not be stored. */
export interface PracticeActions {
  /** Keeps what was written in a practice; the words must be without fault. */
  onKeep(practice: GuidedPractice, draft: PracticeDraft): Promise<void>;
  /** Puts aside what is being written in a practice. */
  onHold(practice: GuidedPractice, draft: PracticeDraft): Promise<void>;
  onEdit(entry: JournalEntry, words: readonly string[]): Promise<void>;
  /** Resolves to what puts the entry back. */
  onErase(entry: JournalEntry): Promise<() => Promise<void>>;
  /** Keeps how something turned out. */
  onAnswer(entry: JournalEntry, turn: FollowUpOutcome, text: string): Promise<void>;
  /** Asks again some days later. */
  onPutOff(entry: JournalEntry): Promise<void>;
  /** Asks no more. */
  onLeave(entry: JournalEntry): Promise<void>;
  onFavourite(practice: GuidedPractice, on: boolean): Promise<void>;
}
