import * as z from 'zod/mini';
import { CORNERS } from '../../domain/sites/corner';
import type { SiteSettings } from '../../domain/sites/site-choice';
import { type SchemasOf, siteId, time } from './value-schemas';

const siteChoice = z.strictObject({
  site: siteId,
  since: time,
  like: z.optional(siteId),
  quiet: z.optional(z.boolean()),
  corner: z.optional(z.enum(CORNERS)),
});

export const SITE_SETTINGS_SCHEMAS = {
  sites: z.readonly(z.array(siteChoice)),
} satisfies SchemasOf<SiteSettings>;
