import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SurfaceRule } from '../../../lib/domain/sites/site';
import { SURFACES } from '../../../lib/domain/sites/surface';
import { SITES } from '../../../lib/sites/registry';
import { surfaceOf } from '../../../lib/sites/surface-of';
import { pathSegment } from '../../builders/web-addresses';

const RULES: readonly SurfaceRule[] = [
  [/^\/$/, 'feed'],
  [/^\/explore\/search\//, 'search'],
  [/^\/explore\//, 'video'],
];

describe('surfaceOf', () => {
  it('takes the first rule that matches', () => {
    expect(surfaceOf('/explore/search/x/', RULES)).toBe('search');
    expect(surfaceOf('/explore/x/', RULES)).toBe('video');
  });

  it('calls a path without a rule other', () => {
    expect(surfaceOf('/anna/', RULES)).toBe('other');
  });

  it('gives the same surface with and without a slash at the end', () => {
    expect(surfaceOf('/explore', RULES)).toBe('video');
    expect(surfaceOf('/explore.art', RULES)).toBe('other');
    expect(surfaceOf('', RULES)).toBe('feed');
  });

  it('calls every path a feed when the site has no rules', () => {
    expect(surfaceOf('/explore/search/', undefined)).toBe('feed');
    expect(surfaceOf('/', [])).toBe('feed');
  });
});

const segment = fc.oneof(
  pathSegment,
  fc.constantFrom('p', 'feed', 'reel', 'status', '@anna', 'home.php', 'i', 'r', 'comments', '123'),
);
const paths = fc.array(segment, { maxLength: 6 }).map((segments) => `/${segments.join('/')}`);

describe.each(SITES)('on $name', (site) => {
  it('every path has a surface, and always the same one', () => {
    fc.assert(
      fc.property(paths, (path) => {
        const surface = surfaceOf(path, site.surfaces);
        expect(SURFACES).toContain(surface);
        expect(surfaceOf(path, site.surfaces)).toBe(surface);
      }),
    );
  });

  it('a slash at the end changes nothing', () => {
    fc.assert(
      fc.property(
        paths.filter((path) => !path.endsWith('/')),
        (path) => {
          expect(surfaceOf(`${path}/`, site.surfaces)).toBe(surfaceOf(path, site.surfaces));
        },
      ),
    );
  });
});
