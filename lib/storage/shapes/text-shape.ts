import type { StoredShape } from './stored-shape';

/** A text of up to so many characters. A longer one is cut off when it is read, and stays whole until it is changed. */
export const text = (longest: number): StoredShape<string> => ({
  read: (stored) => (typeof stored === 'string' ? stored.slice(0, longest) : undefined),
  write: (_stored, value) => value.slice(0, longest),
});

export interface TextsShape {
  readonly item: StoredShape<string>;
  /** At least so many texts are read; those that are missing are empty. */
  readonly least: number;
  /** The most texts that are read. Further ones stay as they are stored. */
  readonly most: number;
}

/** Texts, each known by its place. One that is not understood is read as an empty one, and stays until it is changed. */
export const texts = ({ item, least, most }: TextsShape): StoredShape<readonly string[]> => ({
  read(stored) {
    if (!Array.isArray(stored)) return undefined;
    const length = Math.min(most, Math.max(least, stored.length));
    return Array.from({ length }, (_, place) => item.read(stored[place]) ?? '');
  },
  write(stored, value, before) {
    const old: readonly unknown[] = Array.isArray(stored) ? stored : [];
    const written = value.map((one, place) =>
      place < old.length && one === before?.[place]
        ? old[place]
        : item.write(old[place], one, before?.[place]),
    );
    const further = old.slice(most);
    const missing = further.length > 0 ? most - written.length : 0;
    return [...written, ...Array.from({ length: missing }, () => ''), ...further];
  },
});
