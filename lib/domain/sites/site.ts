import type { Corner } from './corner';
import type { Surface } from './surface';

/** The name under which a site's rows are stored, for good: `instagram`. */
export type SiteId = string;

/** Paths that match belong to the surface; the first rule that matches counts. */
export type SurfaceRule = readonly [path: RegExp, surface: Surface];

/** A social site, as data: where it lives and which of its paths are which surface. */
export interface Site {
  readonly id: SiteId;
  /** The site's own name, shown as it is in every language. */
  readonly name: string;
  /** Exact host names, the usual one first. */
  readonly hosts: readonly string[];
  readonly surfaces: readonly SurfaceRule[];
  /** Where a card stands clear of the site's own composer and navigation on a wide screen; otherwise where notifications are looked for. */
  readonly corner?: Corner;
}
