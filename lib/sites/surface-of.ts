import type { SurfaceRule } from '../domain/sites/site';
import type { Surface } from '../domain/sites/surface';

/**
 * The surface at a path, as `location.pathname` writes it. Rules see every path with a slash at its end, so
 * `/explore` and `/explore/` are one place, and `/explore.art/` is another. A path without a rule is `other`.
 * Of a site without any rules nothing is known, so all of it is a feed.
 */
export function surfaceOf(path: string, rules: readonly SurfaceRule[] | undefined): Surface {
  if (!rules?.length) return 'feed';
  const place = path.replace(/\/?$/, '/');
  return rules.find(([pattern]) => pattern.test(place))?.[1] ?? 'other';
}
