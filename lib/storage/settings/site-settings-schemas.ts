import * as z from 'zod/mini';
import { CORNERS } from '../../domain/sites/corner';
import type { SiteChoice, SiteSettings } from '../../domain/sites/site-choice';
import { list } from '../shapes/list-shape';
import { object } from '../shapes/object-shape';
import { whole } from '../shapes/stored-shape';
import { type SchemasOf, type ShapesOf, siteId, time } from './value-schemas';

const corner = z.enum(CORNERS);

const siteChoice = z.strictObject({
  site: siteId,
  since: time,
  like: z.optional(siteId),
  quiet: z.optional(z.boolean()),
  corner: z.optional(corner),
});

export const SITE_SETTINGS_SCHEMAS = {
  sites: z.readonly(z.array(siteChoice)),
} satisfies SchemasOf<SiteSettings>;

export const SITE_SETTINGS_SHAPES = {
  sites: list<SiteChoice>({
    item: object<SiteChoice>({
      keys: {
        site: whole(siteId),
        since: whole(time),
        like: whole(siteId),
        quiet: whole(z.boolean()),
        corner: whole(corner),
      },
      usual: { like: undefined, quiet: undefined, corner: undefined },
    }),
    idOf: ({ site }) => site,
  }),
} satisfies ShapesOf<SiteSettings>;
