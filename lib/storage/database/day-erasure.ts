import { type Calendar, type LocalDay, localDay } from '../../domain/time/days';
import type { RowChange, RowPlan } from '../transfer/row-plan';
import type { StoredRow, StoreName } from './schema';

/** When a row without a day was, wall-clock ms: a sitting began, or a span ended. */
function instantOf(row: StoredRow): number | undefined {
  if ('engagement' in row) return row.end;
  return 'awayMs' in row || 'streakMs' in row ? (row as { readonly start?: number }).start : undefined;
}

/** Erases everything of a local day: what was measured, by whichever browser, and what was written. */
export class DayErasure implements RowPlan {
  readonly #changes: RowChange[] = [];

  constructor(
    private readonly day: LocalDay,
    private readonly calendar: Calendar,
  ) {}

  see(store: StoreName, rows: readonly StoredRow[]): void {
    for (const before of rows) {
      if (this.#isOfDay(before)) this.#changes.push({ store, id: before.id, before, after: undefined });
    }
  }

  seeDamaged(store: StoreName, rows: readonly StoredRow[]): void {
    const ofDay = rows.filter((row) => (row as { readonly day?: unknown }).day === this.day);
    this.#changes.push(...ofDay.map((before) => ({ store, id: before.id, before, after: undefined })));
  }

  changes(): readonly RowChange[] {
    return this.#changes;
  }

  #isOfDay(row: StoredRow): boolean {
    if ('day' in row) return row.day === this.day;
    const at = 'question' in row ? row.at : instantOf(row);
    return at !== undefined && localDay(at, this.calendar) === this.day;
  }
}
