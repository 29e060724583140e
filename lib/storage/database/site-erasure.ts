import type { SiteId } from '../../domain/sites/site';
import type { RowChange, RowPlan } from '../transfer/row-plan';
import type { StoredRow, StoreName } from './schema';

/**
 * Erases what was measured on a site, by whichever browser: time, nudges, and comparisons that were caught there. What
 * the person wrote stays, also a plan that is about the site.
 */
export class SiteErasure implements RowPlan {
  readonly #changes: RowChange[] = [];

  /** @param now wall-clock ms */
  constructor(
    private readonly site: SiteId,
    private readonly now: number,
  ) {}

  see(store: StoreName, rows: readonly StoredRow[]): void {
    for (const before of rows) {
      const after = this.#without(store, before);
      if (after !== before) this.#changes.push({ store, id: before.id, before, after });
    }
  }

  seeDamaged(store: StoreName, rows: readonly StoredRow[]): void {
    const ofSite = rows.filter((row) => store !== 'plans' && 'site' in row && row.site === this.site);
    this.#changes.push(...ofSite.map((before) => ({ store, id: before.id, before, after: undefined })));
  }

  changes(): readonly RowChange[] {
    return this.#changes;
  }

  /** What is left of a row: the row itself when it has nothing of the site. */
  #without(store: StoreName, row: StoredRow): StoredRow | undefined {
    if (store === 'plans') return row;
    if ('hours' in row) {
      const hours = row.hours.filter(([, site]) => site !== this.site);
      const sittings = row.sittings.filter(([site]) => site !== this.site);
      const isSame = hours.length === row.hours.length && sittings.length === row.sittings.length;
      return isSame ? row : { ...row, hours, sittings, updatedAt: this.now };
    }
    return 'site' in row && row.site === this.site ? undefined : row;
  }
}
