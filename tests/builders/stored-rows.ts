import { hoursOfPast, type PastDay } from '../../lib/domain/attention/compaction';
import type { UsageHour } from '../../lib/domain/attention/usage';
import type { Archive } from '../../lib/storage/database/archive';
import {
  type EnoughSchema,
  type Row,
  STORES,
  type StoredRow,
  type StoreName,
} from '../../lib/storage/database/schema';

export type RowsByStore = { readonly [Store in StoreName]: EnoughSchema[Store]['value'][] };

/** Every stored row, as it is stored. */
export async function rowsByStore(archive: Pick<Archive, 'visit'>): Promise<RowsByStore> {
  const rows = Object.fromEntries(STORES.map((store) => [store, [] as StoredRow[]]));
  await archive.visit((store, some) => rows[store]?.push(...some));
  return rows as unknown as RowsByStore;
}

/** Every stored row, where the hours of past days are among all other hours. */
export type PlainRows = Omit<RowsByStore, 'usage' | 'pastDays'> & {
  readonly usage: readonly (UsageHour | (UsageHour & Row))[];
  readonly pastDays: readonly Omit<PastDay & Row, 'hours'>[];
};

export async function plainRows(archive: Pick<Archive, 'visit'>): Promise<PlainRows> {
  const { usage, pastDays, ...others } = await rowsByStore(archive);
  return {
    ...others,
    usage: [...pastDays.flatMap(hoursOfPast), ...usage],
    pastDays: pastDays.map(({ hours: _inUsage, ...rest }) => rest),
  };
}
