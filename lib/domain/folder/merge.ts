import { type Change, changeKey, isByOwner } from './change';
import { type Erasures, withoutErased } from './erasure';
import { laterOf, type Stamp } from './stamp';

/** What a device knows before it merges. */
export interface KnownChanges {
  /** The stamp of the version that the device has; `undefined` for none. */
  readonly stampOf: (key: string) => Stamp | undefined;
  readonly erasures: Erasures;
}

/** What a merge comes to. */
export interface MergedChanges {
  /** The changes to store: each is later than what the device has, and has no content that was erased. */
  readonly changes: readonly Change[];
  /** All erasures, the new ones included. */
  readonly erasures: Erasures;
}

/** Of several versions of the same thing, the latest one. */
function latestVersions(changes: readonly Change[]): Change[] {
  const latest = new Map<string, Change>();
  for (const change of changes) {
    const key = changeKey(change);
    const before = latest.get(key);
    if (!before || before.stamp < change.stamp) latest.set(key, change);
  }
  return [...latest.values()];
}

/**
 * Merges changes of other devices into what a device knows. The result is the same in whatever order, however often and
 * in whatever portions changes arrive: of each thing the latest version counts, and erasures are applied to it.
 */
export function mergeChanges(known: KnownChanges, incoming: readonly Change[]): MergedChanges {
  const later = latestVersions(incoming.filter(isByOwner)).filter((change) => {
    const stamp = known.stampOf(changeKey(change));
    return stamp === undefined || stamp < change.stamp;
  });
  const erasures = new Map(known.erasures);
  for (const { kind, id, stamp } of later) {
    if (kind === 'erasures') erasures.set(id, laterOf(erasures.get(id), stamp));
  }
  return { changes: later.map((change) => withoutErased(change, erasures)), erasures };
}
