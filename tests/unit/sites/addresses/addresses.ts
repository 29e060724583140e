import type { SiteId } from '../../../../lib/domain/site';
import type { Surface } from '../../../../lib/domain/surface';

/** Addresses as they stand in a browser's address bar, each with the surface it is. */
export interface Addresses {
  readonly site: SiteId;
  /** The day on which the site's addresses were last gone through. */
  readonly seen: string;
  readonly places: readonly (readonly [address: string, surface: Surface])[];
}
