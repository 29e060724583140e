import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../lib/sites/registry';
import { matchPatterns, surfaceScript, surfaceScriptPath } from '../../../lib/sites/sensor-scripts';

const LARGEST_SCRIPT = 600;

/** What a script leaves behind in a realm of its own, as an isolated world would have it. */
function handedOver(script: string): { globals: string[]; rules: [string, string][] } {
  const world = vm.createContext({});
  vm.runInContext(script, world);
  const rules: unknown = vm.runInContext(
    'enoughSurfaces.map(([path, surface]) => [String(path instanceof RegExp && path), surface])',
    world,
  );
  return { globals: Object.keys(world), rules: JSON.parse(JSON.stringify(rules)) as [string, string][] };
}

describe.each(SITES)('for $name', (site) => {
  it('match patterns are exactly its hosts, https only', () => {
    expect(matchPatterns(site)).toEqual(site.hosts.map((host) => `https://${host}/*`));
    expect(matchPatterns(site).join()).not.toMatch(/\*\.|\*:|http:/);
  });

  it('the script hands over the same rules in the same order and leaves nothing else', () => {
    const { globals, rules } = handedOver(surfaceScript(site));
    expect(globals).toEqual(['enoughSurfaces']);
    expect(rules).toEqual(site.surfaces.map(([path, surface]) => [String(path), surface]));
  });

  it(`the script weighs at most ${LARGEST_SCRIPT} bytes`, () => {
    expect(new TextEncoder().encode(surfaceScript(site)).length).toBeLessThanOrEqual(LARGEST_SCRIPT);
  });

  it('the script lies under its own name', () => {
    expect(surfaceScriptPath(site)).toBe(`sites/${site.id}.js`);
  });
});
