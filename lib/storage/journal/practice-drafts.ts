import * as z from 'zod/mini';
import type { SavedDraft } from '../../domain/journal/draft';
import { MOST_STEPS } from '../../domain/journal/guided-practice';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../domain/journal/practice';
import type { PracticeDraft, SavedPracticeDrafts } from '../../domain/journal/practice-draft';
import type { exclusively } from '../../platform/lock';
import type { StoredValue } from '../../platform/stored-value';
import { draftText, truncateDraftText } from './draft-text-schema';

// The compiling parser probes `new Function`, which the content security policy reports.
z.config({ jitless: true });

const draftFields = {
  words: z.readonly(z.array(draftText).check(z.maxLength(MOST_STEPS))),
  site: z.nullable(z.string().check(z.minLength(1), z.maxLength(255))),
  onCard: z.boolean(),
} satisfies { [Field in keyof PracticeDraft]: z.ZodMiniType<PracticeDraft[Field]> };

const heldDraft = z.object({
  draft: z.object(draftFields),
  at: z.int().check(z.nonnegative()),
});

/** What the drafts are kept with. */
interface DraftParts {
  readonly value: StoredValue;
  readonly exclusively: typeof exclusively;
}

/** What was begun in practices and not kept yet, one draft for each practice. */
export class PracticeDrafts {
  constructor(private readonly parts: DraftParts) {}

  /** A draft that does not parse is none, and costs no other. */
  async read(): Promise<SavedPracticeDrafts> {
    const stored = z.looseObject({}).safeParse(await this.parts.value.get());
    const found = GUIDED_PRACTICES.flatMap((practice) => {
      const held = heldDraft.safeParse(stored.data?.[practice]);
      return held.success ? [[practice, held.data] as const] : [];
    });
    return Object.fromEntries(found);
  }

  /** Holds the draft of a practice in place of the one before. */
  hold(practice: GuidedPractice, { draft, at }: SavedDraft<PracticeDraft>): Promise<void> {
    const held = { draft: { ...draft, words: draft.words.map(truncateDraftText) }, at };
    return this.#change((before) => ({ ...before, [practice]: held }));
  }

  drop(practices: readonly GuidedPractice[]): Promise<void> {
    return this.#change((before) => {
      const left = Object.entries(before).filter(([practice]) => !practices.some((one) => one === practice));
      return Object.fromEntries(left);
    });
  }

  dropAll(): Promise<void> {
    return this.parts.value.remove();
  }

  /** Two tabs may write at once, each in another practice. */
  #change(next: (before: SavedPracticeDrafts) => SavedPracticeDrafts): Promise<void> {
    return this.parts.exclusively('practiceDrafts', async () =>
      this.parts.value.set(next(await this.read())),
    );
  }
}
