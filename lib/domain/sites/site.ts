import type { Corner } from './corner';
import type { Surface } from './surface';

/** The name under which a site's rows are stored: `instagram`. It never changes. */
export type SiteId = string;

/** Paths that match belong to the surface; the first rule that matches counts. */
export type SurfaceRule = readonly [path: RegExp, surface: Surface];

/** A social site as data: its hosts, and which surface each of its paths is. */
export interface Site {
  readonly id: SiteId;
  /** The site's own name, shown as it is in every language. */
  readonly name: string;
  /** Exact host names, the usual one first. */
  readonly hosts: readonly string[];
  readonly surfaces: readonly SurfaceRule[];
  /**
   * The corner in which a card covers neither the site's composer nor its navigation on a wide screen. Without one, the
   * card is shown where people look for notifications.
   */
  readonly corner?: Corner;
}

/** The numbers of the theme's colours for sites: `--site-1` and so on. */
export const SITE_COLOURS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

type SiteColour = (typeof SITE_COLOURS)[number];

/** A site whose data comes with the extension. */
export interface KnownSite extends Site {
  /** The site's colour in every chart. Sites that are often seen side by side have colours that differ clearly. */
  readonly colour: SiteColour;
}
