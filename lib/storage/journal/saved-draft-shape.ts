import type { SavedDraft } from '../../domain/journal/draft';
import { asRecord, type StoredShape } from '../shapes/stored-shape';

/**
 * How a draft is stored with its time. A draft of a newer version is read element by element, so that its words are
 * offered again; what is not understood stays as it is stored.
 */
export interface SavedDraftShape<Draft> {
  /** What is understood of a stored value; `undefined` when it has no draft or no valid time. */
  read(stored: unknown): SavedDraft<Draft> | undefined;
  /** The value to store in place of an earlier one. */
  write(stored: unknown, saved: SavedDraft<Draft>): Readonly<Record<string, unknown>>;
}

export const savedDraft = <Draft>(shape: StoredShape<Draft>): SavedDraftShape<Draft> => ({
  read(stored) {
    const { draft, at } = asRecord(stored);
    const understood = shape.read(draft);
    const isTime = typeof at === 'number' && Number.isSafeInteger(at) && at >= 0;
    return understood !== undefined && isTime ? { draft: understood, at } : undefined;
  },
  write(stored, { draft, at }) {
    const before = asRecord(stored);
    return { ...before, draft: shape.write(before.draft, draft, shape.read(before.draft)), at };
  },
});
