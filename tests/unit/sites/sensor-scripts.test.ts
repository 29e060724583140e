import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../lib/sites/registry';
import {
  ANYWHERE,
  matchPatterns,
  SURFACES_LEFT_AS,
  surfaceScript,
  surfaceScriptPath,
} from '../../../lib/sites/sensor-scripts';

const LARGEST_SCRIPT = 600;

/** What a script leaves behind in a realm of its own, as an isolated world would have it. */
function handedOver(script: string): { left: string[]; rules: [string, string][] } {
  const world = vm.createContext({});
  const keys = 'Reflect.ownKeys(globalThis).map(String)';
  const before: string[] = vm.runInContext(keys, world);
  vm.runInContext(script, world);
  const left = (vm.runInContext(keys, world) as string[]).filter((key) => !before.includes(key));
  const rules: unknown = vm.runInContext(
    `globalThis[Symbol.for('${SURFACES_LEFT_AS}')].map(([path, surface]) => [String(path instanceof RegExp && path), surface])`,
    world,
  );
  return { left, rules: JSON.parse(JSON.stringify(rules)) as [string, string][] };
}

describe.each(SITES)('for $name', (site) => {
  it('match patterns are exactly its hosts, https only', () => {
    expect(matchPatterns(site)).toEqual(site.hosts.map((host) => `https://${host}/*`));
    expect(matchPatterns(site).join()).not.toMatch(/\*\.|\*:|http:/);
  });

  it('the script hands over the same rules in the same order and leaves nothing else', () => {
    const { left, rules } = handedOver(surfaceScript(site));
    expect(left).toEqual([`Symbol(${SURFACES_LEFT_AS})`]);
    expect(rules).toEqual(site.surfaces.map(([path, surface]) => [String(path), surface]));
  });

  it(`the script weighs at most ${LARGEST_SCRIPT} bytes`, () => {
    expect(new TextEncoder().encode(surfaceScript(site)).length).toBeLessThanOrEqual(LARGEST_SCRIPT);
  });

  it('the script lies under its own name', () => {
    expect(surfaceScriptPath(site)).toBe(`sites/${site.id}.js`);
  });
});

it('where nothing is known of the surfaces, the script hands over no rules', () => {
  expect(handedOver(surfaceScript(ANYWHERE)).rules).toEqual([]);
  expect(surfaceScriptPath(ANYWHERE)).toBe('sites/anywhere.js');
});
