import type { SurfaceRule } from '../domain/sites/site';
import type { Surface } from '../domain/sites/surface';

/**
 * The surface of a path, as `location.pathname` writes it. Rules are applied to the path with a slash at its end, so
 * `/explore` and `/explore/` are the same place, and `/explore.art/` is another. A path without a rule is `other`.
 * The surfaces of a site without rules are unknown, so every path of it is a feed.
 */
export function surfaceOf(path: string, rules: readonly SurfaceRule[] | undefined): Surface {
  if (!rules?.length) return 'feed';
  // No pattern where a comparison will do: the first run of each costs a page that is loading.
  const place = path.endsWith('/') ? path : `${path}/`;
  return rules.find(([pattern]) => pattern.test(place))?.[1] ?? 'other';
}
