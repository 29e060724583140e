import * as z from 'zod/mini';
import { type CheckInDraft, COMPARISONS, MOOD, PATTERNS } from '../../domain/journal/check-in';
import type { SavedDraft } from '../../domain/journal/draft';
import { GRATITUDE_PROMPTS, MAX_GLAD_THINGS } from '../../domain/journal/gratitude';
import type { StoredValue } from '../../platform/stored-value';
import { asRecord } from '../shapes/stored-shape';
import { draftText, truncateDraftText } from './draft-text-schema';

// Zod’s compiling parser tries `new Function`, which the browser reports as a violation of our content security policy.
z.config({ jitless: true });

const draftFields = {
  mood: z.nullable(z.number().check(z.gte(MOOD.least), z.lte(MOOD.most))),
  comparison: z.nullable(z.enum(COMPARISONS)),
  patterns: z.readonly(z.array(z.enum(PATTERNS)).check(z.maxLength(PATTERNS.length))),
  prompt: z.nullable(z.int().check(z.gte(1), z.lte(GRATITUDE_PROMPTS))),
  gladThings: z.readonly(z.array(draftText).check(z.length(MAX_GLAD_THINGS))),
  why: draftText,
} satisfies { [Field in keyof CheckInDraft]: z.ZodMiniType<CheckInDraft[Field]> };

const savedDraft = z.object({
  draft: z.object(draftFields),
  at: z.int().check(z.nonnegative()),
});

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

  /** The draft; `null` when there is none or the stored value is not valid. */
  async read(): Promise<SavedDraft<CheckInDraft> | null> {
    const value = await this.value.get();
    this.#stored = { value };
    const parsed = savedDraft.safeParse(value);
    return parsed.success ? parsed.data : null;
  }

  /**
   * Stores a draft and replaces any earlier one, except for fields of it that only a newer version knows. The write
   * begins at once when the draft was read before.
   */
  async save({ draft, at }: SavedDraft<CheckInDraft>): Promise<void> {
    const { gladThings, why } = draft;
    const truncated = { gladThings: gladThings.map(truncateDraftText), why: truncateDraftText(why) };
    if (!this.#stored) await this.read();
    const before = asRecord(this.#stored?.value);
    const value = { ...before, draft: { ...asRecord(before.draft), ...draft, ...truncated }, at };
    this.#stored = { value };
    await this.value.set(value);
  }

  async delete(): Promise<void> {
    this.#stored = { value: undefined };
    await this.value.remove();
  }
}
