import type { SiteId } from '../../../../lib/domain/sites/site';
import type { Surface } from '../../../../lib/domain/sites/surface';

/** Addresses as they stand in a browser's address bar, each with the surface it is. */
export interface Addresses {
  readonly site: SiteId;
  /** The day as of which they are believed to be right: from knowledge, not from a visit. */
  readonly asOf: string;
  readonly places: readonly (readonly [address: string, surface: Surface])[];
}
