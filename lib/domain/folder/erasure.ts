import type { LocalDay } from '../time/days';
import type { Change } from './change';
import { isStamp, type Stamp } from './stamp';

/** How much was erased at once. It is the id of the change: `all`, `day/<local day>`, `site/<site>`. */
export type ErasureScope = 'all' | `day/${LocalDay}` | `site/${string}`;

/** The latest erasure of each scope. */
export type Erasures = ReadonlyMap<string, Stamp>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * The scopes that all of a change is in. Settings are in none: they stay when everything is erased. A plan stays when the
 * site is erased that it is about.
 */
function scopesOf({ kind, id, value }: Change): ErasureScope[] {
  if (kind === 'settings' || kind === 'erasures' || !isRecord(value)) return [];
  const day = kind === 'days' ? id.split('/')[1] : value.day;
  return [
    'all',
    ...(typeof day === 'string' ? ([`day/${day}`] as const) : []),
    ...(kind !== 'plans' && typeof value.site === 'string' ? ([`site/${value.site}`] as const) : []),
  ];
}

/**
 * Whether the content of a change may still have what an erasure erased. What was written has it when it is older than
 * the erasure. A day goes on after an erasure, so it says itself up to which one its device had carried them out.
 */
function isOlderThan({ kind, stamp, value }: Change, erased: Stamp): boolean {
  if (kind !== 'days') return stamp < erased;
  const seen = isRecord(value) ? value.seen : undefined;
  return !isStamp(seen) || seen < erased;
}

/** A day, also one of another tool, without the hours and sittings on some sites. */
function withoutSites(change: Change, isErasedSite: (site: unknown) => boolean): Change {
  if (!isRecord(change.value)) return change;
  const { hours, sittings } = change.value;
  const keep = (rows: unknown, place: number) =>
    Array.isArray(rows) ? rows.filter((row) => !isErasedSite(row[place])) : rows;
  return { ...change, value: { ...change.value, hours: keep(hours, 1), sittings: keep(sittings, 0) } };
}

/**
 * The change without what was erased. Without any content it keeps its stamp, so that no earlier version comes back.
 */
export function withoutErased(change: Change, erasures: Erasures): Change {
  const isIn = (scope: string): boolean => {
    const erased = erasures.get(scope);
    return erased !== undefined && isOlderThan(change, erased);
  };
  if (scopesOf(change).some(isIn)) return { kind: change.kind, id: change.id, stamp: change.stamp };
  const isDay = change.kind === 'days' || change.kind === 'toolDays';
  return isDay ? withoutSites(change, (site) => isIn(`site/${site}`)) : change;
}

/** Those of some changes from which erasures take something, as they are afterwards. */
export const affectedBy = (erasures: Erasures, changes: readonly Change[]): Change[] =>
  changes.flatMap((change) => {
    const after = withoutErased(change, erasures);
    return after === change || JSON.stringify(after) === JSON.stringify(change) ? [] : [after];
  });
