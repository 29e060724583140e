import type { SavedDraft } from '../../domain/journal/draft';
import { CARD_LINE_COUNTS, type CardPractice } from '../../domain/journal/practice';
import { MAX_CARD_LINE_LENGTH } from '../../domain/journal/text-limits';
import type { StoredValue } from '../../platform/stored-value';
import { asRecord } from '../shapes/stored-shape';
import { text, texts } from '../shapes/text-shape';
import { savedDraft } from './saved-draft-shape';

const line = text(MAX_CARD_LINE_LENGTH);

const shapeOf = (practice: CardPractice) => {
  const count = CARD_LINE_COUNTS[practice];
  return savedDraft(texts({ item: line, least: count, most: count }));
};

/** Lines that are half written on a card. */
type SavedLines = SavedDraft<readonly string[]>;

/** The key in `storage.local` under which the drafts are stored. */
export const CARD_DRAFTS_KEY = 'cardDrafts';

/**
 * What was written on cards and not kept: the lines last written for each practice. Callers hold the lock of the ledger,
 * so that two of them never change it at once.
 */
export class CardDrafts {
  constructor(private readonly value: StoredValue) {}

  /** The draft of a practice; `undefined` when there is none or nothing of what is stored is understood. */
  async read(practice: CardPractice): Promise<SavedLines | undefined> {
    const saved = shapeOf(practice).read((await this.#all())[practice]);
    return saved?.draft.some((one) => one.trim() !== '') ? saved : undefined;
  }

  /**
   * Stores the draft of a practice in place of an earlier one; `undefined` deletes it. What only a newer version
   * understands of the earlier one stays, and so do drafts of practices that only a newer version knows.
   */
  async save(practice: CardPractice, saved: SavedLines | undefined): Promise<void> {
    const { [practice]: before, ...others } = await this.#all();
    await this.value.set(saved ? { ...others, [practice]: shapeOf(practice).write(before, saved) } : others);
  }

  deleteAll(): Promise<void> {
    return this.value.remove();
  }

  async #all(): Promise<Record<string, unknown>> {
    return asRecord(await this.value.get());
  }
}
