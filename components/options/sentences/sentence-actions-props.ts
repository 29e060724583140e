import type { NudgeFamily, NudgeSentence, OwnSentence } from '../../../lib/domain/nudges/nudge';
import type { ErasedSentence } from '../../../lib/domain/nudges/own-sentences';

/** What can be done about the sentences of nudges; each rejects when it could not be stored. */
export interface SentenceActions {
  onFamily(family: NudgeFamily, on: boolean): Promise<void>;
  onSentence(sentence: NudgeSentence, on: boolean): Promise<void>;
  onAdd(family: NudgeFamily, text: string): Promise<void>;
  onCopy(copied: NudgeSentence, family: NudgeFamily, text: string): Promise<void>;
  onEdit(sentence: OwnSentence): Promise<void>;
  /** Resolves to what putting it back takes. */
  onErase(id: string): Promise<ErasedSentence | undefined>;
  onRestore(erased: ErasedSentence): Promise<void>;
}
