import type { exclusively } from '../../platform/lock';
import type { StoredValue, storedValue } from '../../platform/stored-value';
import { CARD_DRAFTS_KEY } from '../journal/card-drafts';
import { CHECK_IN_DRAFT_KEY } from '../journal/check-in-drafts';
import { PRACTICE_DRAFTS_KEY } from '../journal/practice-drafts';
import { asRecord, isRecord, isSameValue } from '../shapes/stored-shape';
import type { Drafts, Stored } from './drafts-by-kind';
import { canonicalJson } from './later-row';

type DraftValues = { readonly [Kind in keyof Drafts]-?: Pick<StoredValue, 'get' | 'set' | 'remove'> };

/** With the lock under which each kind is written. */
const KINDS = [
  ['checkIn', 'checkInDraft'],
  ['practices', 'practiceDrafts'],
  ['cards', 'ledger'],
] as const satisfies readonly (readonly [keyof Drafts, string])[];

const timeOf = (draft: unknown): number => {
  const { at } = asRecord(draft);
  return typeof at === 'number' ? at : 0;
};

/** Of two drafts of the same thing, the one that was written later. */
function laterDraft<Draft>(a: Draft, b: Draft): Draft {
  if (a === undefined || b === undefined) return a ?? b;
  const difference = timeOf(a) - timeOf(b);
  if (difference !== 0) return difference > 0 ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
}

function laterOfEach(a: Stored | undefined, b: Stored | undefined): Stored | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return Object.fromEntries(keys.map((key) => [key, laterDraft(a[key], b[key])]));
}

/** The drafts of two browsers: where both have one of the same thing, the one that was written later. */
export const mergedDrafts = (a: Drafts, b: Drafts): Drafts => ({
  checkIn: laterDraft(a.checkIn, b.checkIn),
  practices: laterOfEach(a.practices, b.practices),
  cards: laterOfEach(a.cards, b.cards),
});

/**
 * The drafts without those that were erased.
 * @param isErased whether a draft is, by when it was last changed, wall-clock ms
 */
export function draftsWithout(drafts: Drafts, isErased: (at: number) => boolean): Drafts {
  const left = (some: Stored | undefined): Stored | undefined => {
    const kept = Object.entries(some ?? {}).filter(([, draft]) => !isErased(timeOf(draft)));
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  };
  return {
    checkIn: drafts.checkIn && isErased(timeOf(drafts.checkIn)) ? undefined : drafts.checkIn,
    practices: left(drafts.practices),
    cards: left(drafts.cards),
  };
}

/** The drafts of all kinds at once, with whatever only a newer version understands of them. */
export class StoredDrafts {
  constructor(
    private readonly values: DraftValues,
    private readonly lock: typeof exclusively,
  ) {}

  async read(): Promise<Drafts> {
    const stored = await Promise.all(
      KINDS.map(async ([kind]) => [kind, await this.values[kind].get()] as const),
    );
    return Object.fromEntries(stored.filter(([, value]) => isRecord(value)));
  }

  /** Erases drafts, by when they were last changed, wall-clock ms. */
  async erase(isErased: (at: number) => boolean): Promise<void> {
    const before = await this.read();
    await this.replace(before, draftsWithout(before, isErased));
  }

  /**
   * Stores drafts in place of others.
   * @param expected the drafts that they were made from; a kind that was changed since stays as it is
   */
  async replace(expected: Drafts, drafts: Drafts): Promise<void> {
    for (const [kind, lock] of KINDS) {
      await this.lock(lock, async () => {
        const [now, next] = [await this.values[kind].get(), drafts[kind]];
        if (!isSameValue(now, expected[kind]) || isSameValue(now, next)) return;
        if (next === undefined) await this.values[kind].remove();
        else await this.values[kind].set(next);
      });
    }
  }
}

/** All drafts of this browser. */
export const storedDrafts = (value: typeof storedValue, lock: typeof exclusively): StoredDrafts =>
  new StoredDrafts(
    {
      checkIn: value('local', CHECK_IN_DRAFT_KEY),
      practices: value('local', PRACTICE_DRAFTS_KEY),
      cards: value('local', CARD_DRAFTS_KEY),
    },
    lock,
  );
