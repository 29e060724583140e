import * as z from 'zod/mini';
import { DATABASE_VERSION } from '../database/database';
import type { EnoughSchema, StoreName } from '../database/schema';
import { SETTINGS_VERSION, settingsSchema } from '../settings/settings-schema';
import { EXPORT_FORMAT, EXPORT_VERSION } from './export-version';
import { JOURNAL_ROW_SCHEMAS } from './journal-row-schemas';
import { LEDGER_ROW_SCHEMAS } from './ledger-row-schemas';
import { rowId, timeZone } from './row-values';

/** The schema of each store's rows. A store without one does not pass the type check. */
export const ROW_SCHEMAS = {
  ...LEDGER_ROW_SCHEMAS,
  ...JOURNAL_ROW_SCHEMAS,
} satisfies { readonly [Store in StoreName]: z.ZodMiniType<EnoughSchema[Store]['value']> };

/** What is half written, as it is stored: each draft is read element by element when it is offered again. */
const drafts = z.object({
  checkIn: z.optional(z.looseObject({})),
  practices: z.optional(z.looseObject({})),
  cards: z.optional(z.looseObject({})),
});

/** What an export begins with, before the rows. */
const HEAD = {
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  database: z.int().check(z.gte(1), z.lte(DATABASE_VERSION)),
  exportedAt: z.iso.datetime(),
  timeZone,
  device: rowId,
  settings: z.extend(settingsSchema, { version: z.literal(SETTINGS_VERSION) }),
  drafts,
};

/** What an export begins with, before the rows. */
export type ExportHead = z.infer<z.ZodMiniObject<typeof HEAD>>;

/** Everything Enough stores, as one document. */
export const exportSchema = z.strictObject({
  ...HEAD,
  ...(Object.fromEntries(
    Object.entries(ROW_SCHEMAS).map(([store, schema]) => [store, z.array(schema as z.ZodMiniType)]),
  ) as { [Store in StoreName]: z.ZodMiniArray<(typeof ROW_SCHEMAS)[Store]> }),
});
