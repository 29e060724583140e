import * as z from 'zod/mini';
import type { SavedDraft } from '../../domain/journal/draft';
import { MAX_STEPS } from '../../domain/journal/guided-practice';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../domain/journal/practice';
import {
  EMPTY_PRACTICE_DRAFT,
  isEmptyPracticeDraft,
  type PracticeDraft,
  type SavedPracticeDrafts,
} from '../../domain/journal/practice-draft';
import type { exclusively } from '../../platform/lock';
import type { StoredValue } from '../../platform/stored-value';
import { object } from '../shapes/object-shape';
import { asRecord, nullable, whole } from '../shapes/stored-shape';
import { texts } from '../shapes/text-shape';
import { draftText } from './draft-text-shape';
import { savedDraft } from './saved-draft-shape';

// Zod’s compiling parser tries `new Function`, which the browser reports as a violation of our content security policy.
z.config({ jitless: true });

const shape = savedDraft(
  object<PracticeDraft>({
    keys: {
      words: texts({ item: draftText, least: 0, most: MAX_STEPS }),
      site: nullable(whole(z.string().check(z.minLength(1), z.maxLength(255)))),
      onCard: whole(z.boolean()),
    },
    usual: EMPTY_PRACTICE_DRAFT,
  }),
);

interface PracticeDraftDependencies {
  readonly value: StoredValue;
  readonly exclusively: typeof exclusively;
}

/** The key in `storage.local` under which the drafts are stored. */
export const PRACTICE_DRAFTS_KEY = 'practiceDrafts';

/** The drafts of practices that were begun and are not saved yet: one for each practice. */
export class PracticeDrafts {
  constructor(private readonly dependencies: PracticeDraftDependencies) {}

  /** The drafts by practice. A draft of which nothing is understood is left out. */
  async read(): Promise<SavedPracticeDrafts> {
    const stored = asRecord(await this.dependencies.value.get());
    const found = GUIDED_PRACTICES.flatMap((practice) => {
      const saved = shape.read(stored[practice]);
      return saved && !isEmptyPracticeDraft(saved.draft) ? [[practice, saved] as const] : [];
    });
    return Object.fromEntries(found);
  }

  /** Stores the draft of a practice in place of an earlier one. What only a newer version understands of that one stays. */
  save(practice: GuidedPractice, saved: SavedDraft<PracticeDraft>): Promise<void> {
    return this.#change((stored) => ({ ...stored, [practice]: shape.write(stored[practice], saved) }));
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
