import * as z from 'zod/mini';
import type { HeldDraft } from '../domain/check-in-draft';
import {
  type CheckInDraft,
  COMPARISONS,
  GRATITUDE_PROMPTS,
  LONGEST_TEXT,
  MOOD,
  MOST_GLAD_THINGS,
  PATTERNS,
} from '../domain/journal';
import type { StoredValue } from '../platform/stored-value';

// The compiling parser probes `new Function`, which the content security policy reports.
z.config({ jitless: true });

/** A text may be longer than what can be kept: shortening it is what its person still has to do. */
const LONGEST_HELD = 10 * LONGEST_TEXT;

const text = z.string().check(z.maxLength(LONGEST_HELD));

const draftFields = {
  mood: z.nullable(z.number().check(z.gte(MOOD.least), z.lte(MOOD.most))),
  comparison: z.nullable(z.enum(COMPARISONS)),
  patterns: z.readonly(z.array(z.enum(PATTERNS)).check(z.maxLength(PATTERNS.length))),
  prompt: z.nullable(z.int().check(z.gte(1), z.lte(GRATITUDE_PROMPTS))),
  gladThings: z.readonly(z.array(text).check(z.length(MOST_GLAD_THINGS))),
  why: text,
  gladSkipped: z.boolean(),
} satisfies { [Field in keyof CheckInDraft]: z.ZodMiniType<CheckInDraft[Field]> };

const heldDraft = z.object({
  draft: z.object(draftFields),
  at: z.int().check(z.nonnegative()),
});

/** The one check-in that was begun and not kept yet. */
export class CheckInDrafts {
  constructor(private readonly value: StoredValue) {}

  /** `null` when there is none; a value that does not parse is none. */
  async read(): Promise<HeldDraft | null> {
    const parsed = heldDraft.safeParse(await this.value.get());
    return parsed.success ? parsed.data : null;
  }

  /** Holds a draft in place of the one before. A text far beyond what can be kept is held up to its first pages. */
  hold({ draft, at }: HeldDraft): Promise<void> {
    const cut = (written: string): string => written.slice(0, LONGEST_HELD);
    const { gladThings, why } = draft;
    return this.value.set({ draft: { ...draft, gladThings: gladThings.map(cut), why: cut(why) }, at });
  }

  drop(): Promise<void> {
    return this.value.remove();
  }
}
