import { isRecord, isSameValue, type StoredShape } from './stored-shape';

/** How the keys of an object are stored. */
export interface ObjectShape<Value extends object> {
  readonly keys: { readonly [Key in keyof Value]-?: StoredShape<Exclude<Value[Key], undefined>> };
  /** The value of each key that may be missing or not understood, `undefined` for none. Any other key must be there. */
  readonly usual: { readonly [Key in keyof Value]?: Value[Key] | undefined };
}

/** An object. Keys that this version does not know stay as they are stored. */
export function object<Value extends object>({ keys, usual }: ObjectShape<Value>): StoredShape<Value> {
  const names = Object.keys(keys) as (keyof Value & string)[];
  const shapeOf = (name: keyof Value) => keys[name] as StoredShape<unknown>;
  return {
    read(stored) {
      if (!isRecord(stored)) return undefined;
      const entries = names.flatMap((name) => {
        const understood = shapeOf(name).read(stored[name]);
        const value = understood === undefined ? usual[name] : understood;
        return value === undefined ? [] : [[name, value] as const];
      });
      const isWhole = names.every((name) => name in usual || entries.some(([found]) => found === name));
      return isWhole ? (Object.fromEntries(entries) as Value) : undefined;
    },
    write(stored, value, before) {
      const kept: Record<string, unknown> = isRecord(stored) ? { ...stored } : {};
      for (const name of names) {
        const isChanged = !isSameValue(value[name], before?.[name]);
        if (!isChanged && name in kept) continue;
        if (value[name] === undefined) delete kept[name];
        else kept[name] = shapeOf(name).write(kept[name], value[name], before?.[name]);
      }
      return kept;
    },
  };
}
