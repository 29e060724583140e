import type { NudgeSentence, OwnSentence, SentenceWords } from '../../domain/nudges/nudge';
import type { NudgeFamily } from '../../domain/nudges/nudge-family';
import {
  addOwnCopy,
  addOwnSentence,
  type ErasedSentence,
  editOwnSentence,
  erasedSentence,
  eraseOwnSentence,
  restoreOwnSentence,
  switchFamily,
  switchSentence,
} from '../../domain/nudges/own-sentences';
import type { PageContext } from '../context';

export type SentenceActions = ReturnType<typeof sentenceActions>;

/** What a person can change about the sentences of nudges; each action rejects when it could not be stored. */
export const sentenceActions = ({ settings }: PageContext) => ({
  setFamily: (family: NudgeFamily, on: boolean): Promise<void> =>
    settings.change((before) => switchFamily(before, family, on)),
  setSentence: (sentence: NudgeSentence, on: boolean): Promise<void> =>
    settings.change((before) => switchSentence(before, sentence, on)),
  add: (words: SentenceWords): Promise<void> =>
    settings.change((before) => addOwnSentence(before, { id: crypto.randomUUID(), ...words })),
  /** Adds an own version of a built-in sentence, and turns the built-in one off. */
  copy: (copied: NudgeSentence, words: SentenceWords): Promise<void> =>
    settings.change((before) => addOwnCopy(before, copied, { id: crypto.randomUUID(), ...words })),
  edit: (sentence: OwnSentence): Promise<void> =>
    settings.change((before) => editOwnSentence(before, sentence)),
  /** @returns what `restore` needs, `undefined` when the sentence was already gone */
  async erase(id: string): Promise<ErasedSentence | undefined> {
    let erased: ErasedSentence | undefined;
    await settings.change((before) => {
      erased = erasedSentence(before, id);
      return eraseOwnSentence(before, id);
    });
    return erased;
  },
  restore: (erased: ErasedSentence): Promise<void> =>
    settings.change((before) => restoreOwnSentence(before, erased)),
});
