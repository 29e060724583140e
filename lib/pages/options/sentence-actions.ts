import type { NudgeFamily, NudgeSentence, OwnSentence } from '../../domain/nudges/nudge';
import {
  type ErasedSentence,
  erasedOf,
  withCopy,
  withEdited,
  withFamily,
  withOwn,
  withoutOwn,
  withRestored,
  withSentence,
} from '../../domain/nudges/own-sentences';
import type { PageContext } from '../context';

/** What a person can do about the sentences of nudges; each rejects when it could not be stored. */
export const sentenceActions = ({ settings }: PageContext) => ({
  onFamily: (family: NudgeFamily, on: boolean) => settings.change((before) => withFamily(before, family, on)),
  onSentence: (sentence: NudgeSentence, on: boolean) =>
    settings.change((before) => withSentence(before, sentence, on)),
  onAdd: (family: NudgeFamily, text: string) =>
    settings.change((before) => withOwn(before, { id: crypto.randomUUID(), family, text })),
  /** Keeps an own copy of a sentence of the house, and turns that one off. */
  onCopy: (copied: NudgeSentence, family: NudgeFamily, text: string) =>
    settings.change((before) => withCopy(before, copied, { id: crypto.randomUUID(), family, text })),
  onEdit: (sentence: OwnSentence) => settings.change((before) => withEdited(before, sentence)),
  /** @returns what putting it back takes, `undefined` when it was gone already */
  async onErase(id: string): Promise<ErasedSentence | undefined> {
    let erased: ErasedSentence | undefined;
    await settings.change((before) => {
      erased = erasedOf(before, id);
      return withoutOwn(before, id);
    });
    return erased;
  },
  onRestore: (erased: ErasedSentence) => settings.change((before) => withRestored(before, erased)),
});
