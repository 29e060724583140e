import * as z from 'zod/mini';
import type { SavedDraft } from '../../domain/journal/draft';
import { CARD_LINE_COUNTS, type CardPractice } from '../../domain/journal/practice';
import { MAX_CARD_LINE_LENGTH } from '../../domain/journal/text-limits';
import type { StoredValue } from '../../platform/stored-value';
import { asRecord } from '../shapes/stored-shape';

// Zod’s compiling parser tries `new Function`, which the browser reports as a violation of our content security policy.
z.config({ jitless: true });

const savedLines = z.object({
  draft: z.readonly(z.array(z.string().check(z.maxLength(MAX_CARD_LINE_LENGTH)))),
  at: z.int().check(z.nonnegative()),
});

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

  /** The draft of a practice; `undefined` when there is none or what is stored is not valid. */
  async read(practice: CardPractice): Promise<SavedLines | undefined> {
    const parsed = savedLines.safeParse((await this.#all())[practice]);
    return parsed.success && parsed.data.draft.length === CARD_LINE_COUNTS[practice]
      ? parsed.data
      : undefined;
  }

  /**
   * Stores the draft of a practice in place of an earlier one; `undefined` deletes it. Drafts of practices that only a
   * newer version knows stay.
   */
  async save(practice: CardPractice, saved: SavedLines | undefined): Promise<void> {
    const { [practice]: before, ...others } = await this.#all();
    await this.value.set(saved ? { ...others, [practice]: { ...asRecord(before), ...saved } } : others);
  }

  deleteAll(): Promise<void> {
    return this.value.remove();
  }

  async #all(): Promise<Record<string, unknown>> {
    return asRecord(await this.value.get());
  }
}
