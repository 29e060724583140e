import { isSameValue, type StoredShape } from './stored-shape';

export interface ListShape<Item> {
  readonly item: StoredShape<Item>;
  /** What makes an item the same one after it was changed; default: the whole item. */
  readonly idOf?: (item: Item) => unknown;
  /** The most items that are read. Further ones stay as they are stored. */
  readonly most?: number;
}

/** A stored item, and what is understood of it. */
interface Found<Item> {
  readonly stored: unknown;
  readonly item: Item | undefined;
}

/** A list that is read item by item. Items that are not understood stay where they are in what is stored. */
export function list<Item>({
  item: shape,
  idOf = (item) => item,
  most = Number.POSITIVE_INFINITY,
}: ListShape<Item>): StoredShape<readonly Item[]> {
  const find = (stored: unknown): Found<Item>[] => {
    let left = most;
    return (Array.isArray(stored) ? stored : []).map((one) => {
      const item = left > 0 ? shape.read(one) : undefined;
      if (item !== undefined) left -= 1;
      return { stored: one, item };
    });
  };
  return {
    read: (stored) =>
      Array.isArray(stored)
        ? find(stored).flatMap(({ item }) => (item === undefined ? [] : [item]))
        : undefined,
    write(stored, items) {
      const left = find(stored);
      const written: unknown[] = [];
      const takeAt = (index: number) => left.splice(index, 1)[0]?.stored;
      /** Moves the items that are not understood, from a place up to the next one that is. */
      const moveUnknown = (from: number) => {
        while (left[from] && left[from].item === undefined) written.push(takeAt(from));
      };
      moveUnknown(0);
      for (const item of items) {
        const at = left.findIndex((one) => one.item !== undefined && idOf(one.item) === idOf(item));
        const found = left[at];
        if (!found) {
          written.push(item);
          continue;
        }
        const isSame = isSameValue(item, found.item);
        written.push(isSame ? found.stored : shape.write(found.stored, item, found.item));
        takeAt(at);
        moveUnknown(at);
      }
      return [...written, ...left.filter((one) => one.item === undefined).map((one) => one.stored)];
    },
  };
}
