import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import {
  secondScreenScript,
  secondScreenScriptPath,
  surfaceScript,
} from '../../../lib/messaging/sensor-slot-scripts';
import { SITES } from '../../../lib/sites/registry';
import { ANYWHERE } from '../../../lib/sites/sensor-scripts';

/** In bytes. */
const LARGEST_SCRIPT = 600;

/** Runs a script in a realm of its own, as in an isolated world. */
function runScript(script: string) {
  const world = vm.createContext({});
  const keys = (): string[] => vm.runInContext('Reflect.ownKeys(globalThis).map(String)', world);
  const before = keys();
  vm.runInContext(script, world);
  return {
    added: keys().filter((key) => !before.includes(key)),
    /** The value of an expression in that realm, as JSON. */
    read: (expression: string): unknown =>
      JSON.parse(vm.runInContext(`JSON.stringify(${expression})`, world)),
  };
}

const RULES =
  "globalThis[Symbol.for('enough.surfaces')].map(([path, surface]) => [String(path instanceof RegExp && path), surface])";

describe.each(SITES)('the script with the rules of $name', (site) => {
  it('leaves the same rules in the same order, and nothing else', () => {
    const { added, read } = runScript(surfaceScript(site));
    expect(added).toEqual(['Symbol(enough.surfaces)']);
    expect(read(RULES)).toEqual(site.surfaces.map(([path, surface]) => [String(path), surface]));
  });

  it(`has at most ${LARGEST_SCRIPT} bytes`, () => {
    expect(new TextEncoder().encode(surfaceScript(site)).length).toBeLessThanOrEqual(LARGEST_SCRIPT);
  });
});

it('a site with unknown surfaces leaves an empty list of rules', () => {
  expect(runScript(surfaceScript(ANYWHERE)).read(RULES)).toEqual([]);
});

it.each([true, false])('the script about a second screen leaves %s', (counts) => {
  const { added, read } = runScript(secondScreenScript(counts));
  expect(added).toEqual(['Symbol(enough.second-screen)']);
  expect(read("globalThis[Symbol.for('enough.second-screen')]")).toBe(counts);
});

it('each answer about a second screen has a script of its own', () => {
  expect(secondScreenScriptPath(true)).not.toBe(secondScreenScriptPath(false));
});
