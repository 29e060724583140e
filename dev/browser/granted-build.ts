import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITES } from '../../lib/sites/registry';
import { matchPatterns } from '../../lib/sites/sensor-scripts';
import { BUILDS } from './extension';

/**
 * A copy, in `folder`, of a production build that has access to every site it knows without being asked.
 * @param build the build's folder; default: this version's
 */
export function grantedBuild(folder: string, build = BUILDS.production): string {
  if (!existsSync(build)) throw new Error('There is no build. `npm run build` makes it.');
  const copy = join(folder, 'enough');
  cpSync(build, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as object;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: SITES.flatMap(matchPatterns) }));
  return copy;
}

/** An extension with nothing but an empty page, in `folder`. */
export function emptyExtension(folder: string): string {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    background: { service_worker: 'nothing.js' },
  };
  writeFileSync(join(empty, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(empty, 'nothing.js'), '');
  writeFileSync(
    join(empty, 'empty.html'),
    '<!doctype html><html><head><title>Empty</title></head><body></body></html>',
  );
  return empty;
}
