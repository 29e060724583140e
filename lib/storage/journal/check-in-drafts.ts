import * as z from 'zod/mini';
import {
  type CheckInDraft,
  COMPARISONS,
  EMPTY_CHECK_IN,
  isEmptyCheckIn,
  MOOD,
  PATTERNS,
} from '../../domain/journal/check-in';
import type { SavedDraft } from '../../domain/journal/draft';
import { GRATITUDE_PROMPTS, MAX_GLAD_THINGS } from '../../domain/journal/gratitude';
import type { StoredValue } from '../../platform/stored-value';
import { list } from '../shapes/list-shape';
import { object } from '../shapes/object-shape';
import { nullable, whole } from '../shapes/stored-shape';
import { texts } from '../shapes/text-shape';
import { draftText } from './draft-text-shape';
import { savedDraft } from './saved-draft-shape';

// Zod’s compiling parser tries `new Function`, which the browser reports as a violation of our content security policy.
z.config({ jitless: true });

const shape = savedDraft(
  object<CheckInDraft>({
    keys: {
      mood: nullable(whole(z.number().check(z.gte(MOOD.least), z.lte(MOOD.most)))),
      comparison: nullable(whole(z.enum(COMPARISONS))),
      patterns: list({ item: whole(z.enum(PATTERNS)), most: PATTERNS.length }),
      prompt: nullable(whole(z.int().check(z.gte(1), z.lte(GRATITUDE_PROMPTS)))),
      gladThings: texts({ item: draftText, least: MAX_GLAD_THINGS, most: MAX_GLAD_THINGS }),
      why: draftText,
    },
    usual: EMPTY_CHECK_IN,
  }),
);

/** The key in `storage.local` under which the draft is stored. */
export const CHECK_IN_DRAFT_KEY = 'checkInDraft';

/**
 * Stores the draft of the one unfinished check-in. The form saves it while it is written (`use-draft-autosave.ts`);
 * keeping the check-in deletes it (`check-in-actions.ts`); the popup offers it again (`load-check-in.ts`) by the rule
 * in `draft.ts`.
 */
export class CheckInDrafts {
  /** What is stored, once it was read: a page that is being closed can still write, but no longer read before that. */
  #stored: { readonly value: unknown } | undefined;

  constructor(private readonly value: StoredValue) {}

  /** The draft; `null` when there is none or nothing of the stored value is understood. */
  async read(): Promise<SavedDraft<CheckInDraft> | null> {
    const value = await this.value.get();
    this.#stored = { value };
    const saved = shape.read(value);
    return saved && !isEmptyCheckIn(saved.draft) ? saved : null;
  }

  /**
   * Stores a draft and replaces any earlier one, except for what of it only a newer version understands. The write
   * begins at once when the draft was read before.
   */
  async save(saved: SavedDraft<CheckInDraft>): Promise<void> {
    if (!this.#stored) await this.read();
    const value = shape.write(this.#stored?.value, saved);
    this.#stored = { value };
    await this.value.set(value);
  }

  async delete(): Promise<void> {
    this.#stored = { value: undefined };
    await this.value.remove();
  }
}
