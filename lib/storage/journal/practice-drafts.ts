import * as z from 'zod/mini';
import type { SavedDraft } from '../../domain/journal/draft';
import { MAX_STEPS } from '../../domain/journal/guided-practice';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../domain/journal/practice';
import type { PracticeDraft, SavedPracticeDrafts } from '../../domain/journal/practice-draft';
import type { exclusively } from '../../platform/lock';
import type { StoredValue } from '../../platform/stored-value';
import { asRecord } from '../shapes/stored-shape';
import { draftText, truncateDraftText } from './draft-text-schema';

// Zod’s compiling parser tries `new Function`, which the browser reports as a violation of our content security policy.
z.config({ jitless: true });

const draftFields = {
  words: z.readonly(z.array(draftText).check(z.maxLength(MAX_STEPS))),
  site: z.nullable(z.string().check(z.minLength(1), z.maxLength(255))),
  onCard: z.boolean(),
} satisfies { [Field in keyof PracticeDraft]: z.ZodMiniType<PracticeDraft[Field]> };

const savedDraft = z.object({
  draft: z.object(draftFields),
  at: z.int().check(z.nonnegative()),
});

interface PracticeDraftDependencies {
  readonly value: StoredValue;
  readonly exclusively: typeof exclusively;
}

/** The key in `storage.local` under which the drafts are stored. */
export const PRACTICE_DRAFTS_KEY = 'practiceDrafts';

/** The drafts of practices that were begun and are not saved yet: one for each practice. */
export class PracticeDrafts {
  constructor(private readonly dependencies: PracticeDraftDependencies) {}

  /** The drafts by practice. A draft that is not valid is left out, and the others are read all the same. */
  async read(): Promise<SavedPracticeDrafts> {
    const stored = asRecord(await this.dependencies.value.get());
    const found = GUIDED_PRACTICES.flatMap((practice) => {
      const draft = savedDraft.safeParse(stored[practice]);
      return draft.success ? [[practice, draft.data] as const] : [];
    });
    return Object.fromEntries(found);
  }

  /** Stores the draft of a practice in place of an earlier one. What a newer version added to that one stays. */
  save(practice: GuidedPractice, { draft, at }: SavedDraft<PracticeDraft>): Promise<void> {
    const truncated = { ...draft, words: draft.words.map(truncateDraftText) };
    return this.#change((stored) => {
      const before = asRecord(stored[practice]);
      const saved = { ...before, draft: { ...asRecord(before.draft), ...truncated }, at };
      return { ...stored, [practice]: saved };
    });
  }

  /** Deletes drafts. Where there is none of them, nothing is written: everything may have been erased meanwhile. */
  delete(practices: readonly GuidedPractice[]): Promise<void> {
    return this.#change((stored) => {
      if (!practices.some((practice) => stored[practice])) return stored;
      const others = Object.entries(stored).filter(
        ([practice]) => !practices.some((one) => one === practice),
      );
      return Object.fromEntries(others);
    });
  }

  deleteAll(): Promise<void> {
    return this.dependencies.value.remove();
  }

  /**
   * Under a lock, because two tabs may save the drafts of two practices at once. What is changed is what is stored, with
   * drafts that only a newer version understands.
   */
  #change(next: (stored: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
    return this.dependencies.exclusively('practiceDrafts', async () => {
      const stored = asRecord(await this.dependencies.value.get());
      const after = next(stored);
      if (after !== stored) await this.dependencies.value.set(after);
    });
  }
}
