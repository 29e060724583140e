import type { PastDay } from '../../domain/attention/compaction';
import { isOfTool, isPartOf, type ToolDay } from '../../domain/folder/tool-day';
import { type Calendar, type LocalDay, localDay } from '../../domain/time/days';
import { STORES, type StoredRow, type StoreName } from '../database/schema';
import { isSameValue } from '../shapes/stored-shape';
import type { ImportedRows } from './import-content';
import { laterRow } from './later-row';

/** One row that is written or deleted. */
export interface RowChange {
  readonly store: StoreName;
  readonly id: string;
  /** `undefined` for none. */
  readonly before: StoredRow | undefined;
  readonly after: StoredRow | undefined;
}

/** How the rows of a file relate to the stored ones. Their sum is the number of rows in the file. */
export interface RowCounts {
  readonly added: number;
  /** The row is stored already, or its time is part of what this browser has measured itself. */
  readonly same: number;
  /** The stored row is different: the version of the file counts, or the stored one. */
  readonly replaced: number;
  readonly kept: number;
}

/** Decides what becomes of rows. It is shown every stored row, store by store, and then knows the changes. */
export interface RowPlan {
  see(store: StoreName, rows: readonly StoredRow[]): void;
  /** Is shown stored rows that are damaged: of such a row only the id is sure. */
  seeDamaged?(store: StoreName, rows: readonly StoredRow[]): void;
  changes(): readonly RowChange[];
}

type StoredToolDay = PastDay & StoredRow & ToolDay;

const isToolDay = (row: StoredRow): row is StoredToolDay => 'hours' in row && isOfTool(row);

const toolAndDay = ({ device, day }: ToolDay): string => `${device}/${day}`;

/** A day that another browser measured is known by browser and day, and any other row by its id. */
const identity = (store: StoreName, row: StoredRow): string => {
  const { device, day } = row as Partial<PastDay>;
  return store === 'pastDays' && device !== undefined && !isToolDay(row) ? `${device}/${day}` : row.id;
};

/** Whether two versions of a row have the same content. A day of another browser gets new times whenever it is stored. */
function isSameRow(store: StoreName, a: StoredRow, b: StoredRow): boolean {
  if (store !== 'pastDays' || !('device' in a)) return isSameValue(a, b);
  const content = ({ hours, sittings }: PastDay) => [hours, sittings];
  return isSameValue(content(a as PastDay), content(b as PastDay));
}

const keyedRows = (rows: ImportedRows): Map<StoreName, Map<string, StoredRow>> =>
  new Map(
    STORES.map((store) => [store, new Map((rows[store] ?? []).map((row) => [identity(store, row), row]))]),
  );

/**
 * Merges the rows of a file into what is stored. A row that both have is the same, or the version counts that was
 * changed later, so that two browsers which bring in each other's files have the same data.
 */
export class MergePlan implements RowPlan {
  /** What is left has not been seen among the stored rows. */
  readonly #incoming: Map<StoreName, Map<string, StoredRow>>;
  readonly #changes: RowChange[] = [];
  readonly #counts = { added: 0, same: 0, replaced: 0, kept: 0 };
  /** The days that this browser measured and stores by the hour, and by the day. */
  readonly #openDays = new Set<LocalDay>();
  readonly #pastDays = new Set<LocalDay>();
  /** The stored days of other tools, by tool and day. There may be more than one: of this browser and of others. */
  readonly #toolDays = new Map<string, StoredToolDay[]>();
  #isComplete = false;

  /** @param calendar of this browser */
  constructor(
    rows: ImportedRows,
    private readonly calendar: Calendar,
  ) {
    this.#incoming = keyedRows(rows);
  }

  see(store: StoreName, rows: readonly StoredRow[]): void {
    for (const row of rows) {
      this.#noteOwnDay(store, row);
      if (isToolDay(row)) {
        this.#toolDays.set(toolAndDay(row), [...(this.#toolDays.get(toolAndDay(row)) ?? []), row]);
        continue;
      }
      const key = identity(store, row);
      const incoming = this.#incoming.get(store)?.get(key);
      if (!incoming) continue;
      this.#incoming.get(store)?.delete(key);
      this.#compare(store, row, { ...incoming, id: row.id });
    }
  }

  changes(): readonly RowChange[] {
    this.#complete();
    return this.#changes;
  }

  counts(): RowCounts {
    this.#complete();
    return this.#counts;
  }

  #noteOwnDay(store: StoreName, row: StoredRow): void {
    if (store === 'usage') this.#openDays.add((row as PastDay).day);
    if (store === 'pastDays' && (row as PastDay).device === undefined)
      this.#pastDays.add((row as PastDay).day);
  }

  #compare(store: StoreName, before: StoredRow, incoming: StoredRow): void {
    if (isSameRow(store, before, incoming)) this.#counts.same += 1;
    else if (laterRow(before, incoming) === before) this.#counts.kept += 1;
    else {
      this.#counts.replaced += 1;
      this.#changes.push({ store, id: before.id, before, after: incoming });
    }
  }

  #complete(): void {
    if (this.#isComplete) return;
    this.#isComplete = true;
    for (const [store, rows] of this.#incoming) {
      for (const after of rows.values()) {
        const stored = isToolDay(after) ? this.#takeStateOf(after) : undefined;
        if (stored) this.#compare(store, stored, { ...after, id: stored.id });
        else if (this.#isPartOfOwnDay(store, after)) this.#counts.same += 1;
        else {
          this.#counts.added += 1;
          this.#changes.push({ store, id: after.id, before: undefined, after });
        }
      }
    }
  }

  /**
   * Which stored day a day of another tool is another state of: one with the same content, one that was brought in here,
   * or one of another browser that has some of its time. That one is taken: no other day is a state of it.
   */
  #takeStateOf(day: StoredToolDay): StoredToolDay | undefined {
    const stored = this.#toolDays.get(toolAndDay(day)) ?? [];
    const found =
      stored.find((one) => isSameRow('pastDays', one, day)) ??
      stored.find(({ id }) => id === day.id) ??
      stored.find((one) => isPartOf(one, day) || isPartOf(day, one));
    this.#toolDays.set(
      toolAndDay(day),
      stored.filter((one) => one !== found),
    );
    return found;
  }

  /** Whether time that this browser measured is stored here in another form: moved into the row of its day, or not yet. */
  #isPartOfOwnDay(store: StoreName, row: StoredRow): boolean {
    switch (store) {
      case 'pastDays': {
        const { day, device } = row as PastDay;
        return device === undefined && (this.#pastDays.has(day) || this.#openDays.has(day));
      }
      case 'usage':
        return this.#pastDays.has((row as PastDay).day);
      case 'sittings':
        return this.#pastDays.has(
          localDay((row as { readonly start: number } & StoredRow).start, this.calendar),
        );
      case 'spans':
        return this.#pastDays.has(localDay((row as { readonly end: number } & StoredRow).end, this.calendar));
      default:
        return false;
    }
  }
}

/** Puts the rows of a file in place of everything that is stored. */
export class ReplacePlan implements RowPlan {
  readonly #incoming: Map<StoreName, Map<string, StoredRow>>;
  readonly #changes: RowChange[] = [];

  constructor(rows: ImportedRows) {
    this.#incoming = new Map(
      STORES.map((store) => [store, new Map((rows[store] ?? []).map((row) => [row.id, row]))]),
    );
  }

  see(store: StoreName, rows: readonly StoredRow[]): void {
    for (const before of rows) {
      const after = this.#incoming.get(store)?.get(before.id);
      this.#incoming.get(store)?.delete(before.id);
      this.#changes.push({ store, id: before.id, before, after });
    }
  }

  seeDamaged(store: StoreName, rows: readonly StoredRow[]): void {
    this.see(store, rows);
  }

  changes(): readonly RowChange[] {
    const added = [...this.#incoming].flatMap(([store, rows]) =>
      [...rows.values()].map((after) => ({ store, id: after.id, before: undefined, after })),
    );
    this.#incoming.clear();
    this.#changes.push(...added);
    return this.#changes;
  }
}
