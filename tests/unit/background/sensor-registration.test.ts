import { describe, expect, it } from 'vitest';
import { SensorRegistration } from '../../../lib/background/sensor-registration';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import type { PageScript } from '../../../lib/platform/page-scripts';
import { inProcessLock } from '../../builders/in-memory-database';

/** A browser in which Instagram and X are chosen, with access to both and a tab open on each. */
function browser() {
  const world = {
    chosen: ['instagram', 'x'],
    like: {} as Readonly<Record<string, string>>,
    secondScreen: false,
    withdrawn: new Set<string>(),
    registered: new Map<string, PageScript>(),
    started: [] as [number, ...string[]][],
    goneTabs: new Set<number>(),
    lines: [] as string[],
  };
  const siteOf = (patterns: readonly string[]) =>
    patterns.some((pattern) => pattern.includes('instagram')) ? 'instagram' : 'x';
  const registration = new SensorRegistration({
    readSettings: async () => ({
      ...DEFAULT_SETTINGS,
      secondScreen: world.secondScreen,
      sites: world.chosen.map((site) => ({ site, since: 0, like: world.like[site] })),
    }),
    hasAccess: async (patterns) => patterns.every((pattern) => !world.withdrawn.has(pattern)),
    registered: async () => [...world.registered.values()],
    register: async (scripts) => {
      for (const script of scripts) {
        if (world.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        world.registered.set(script.id, script);
      }
    },
    unregister: async (ids) => {
      for (const id of ids) {
        if (!world.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      }
    },
    tabsShowing: async (patterns) => [siteOf(patterns) === 'instagram' ? 1 : 2],
    runInTab: async (tabId, files) => {
      if (world.goneTabs.has(tabId)) throw new Error('No tab with id');
      world.started.push([tabId, ...files]);
    },
    exclusively: inProcessLock(),
    log: (line) => world.lines.push(line),
  });
  return { world, registration };
}

describe('sensor registration', () => {
  it('runs the sensor, after its surface rules, on exactly the chosen hosts, also in open tabs', async () => {
    const { world, registration } = browser();
    await registration.reconcile();
    expect([...world.registered.keys()].sort()).toEqual(['sensor-instagram', 'sensor-x']);
    expect(world.registered.get('sensor-instagram')).toEqual({
      id: 'sensor-instagram',
      files: ['sites/instagram.js', 'second-screen/ignored.js', 'sensor.js'],
      patterns: ['https://www.instagram.com/*', 'https://instagram.com/*'],
    });
    expect(world.started).toEqual([
      [1, 'sites/instagram.js', 'second-screen/ignored.js', 'sensor.js'],
      [2, 'sites/x.js', 'second-screen/ignored.js', 'sensor.js'],
    ]);
  });

  it('runs on a site that was added by its address, with the surface rules of the site it is like', async () => {
    const { world, registration } = browser();
    world.chosen = ['nearby.example', 'mastodon.example', 'nowhere'];
    world.like = { 'mastodon.example': 'mastodon' };
    await registration.reconcile();
    const registered = [...world.registered.values()].map(({ files, patterns }) => [files[0], ...patterns]);
    expect(registered).toEqual([
      ['sites/anywhere.js', 'https://nearby.example/*'],
      ['sites/mastodon.js', 'https://mastodon.example/*'],
    ]);
  });

  it('changes nothing the second time, even when called at once', async () => {
    const { world, registration } = browser();
    await Promise.all([registration.reconcile(), registration.reconcile(), registration.reconcile()]);
    expect(world.registered.size).toBe(2);
    expect(world.started).toHaveLength(2);
  });

  it('starts sensors again after an update, because the old ones are dead', async () => {
    const { world, registration } = browser();
    await registration.reconcile();
    await registration.reconcile(true);
    expect(world.started).toHaveLength(4);
    expect(world.registered.size).toBe(2);
  });

  it('stops on a site when it is turned off, and when access to it is withdrawn', async () => {
    const { world, registration } = browser();
    await registration.reconcile();
    world.chosen = ['x'];
    await registration.reconcile();
    expect([...world.registered.keys()]).toEqual(['sensor-x']);
    for (const pattern of world.registered.get('sensor-x')?.patterns ?? []) world.withdrawn.add(pattern);
    await registration.reconcile();
    expect(world.registered.size).toBe(0);
    expect(world.started).toHaveLength(2);
  });

  it('starts sensors again when a second screen begins to count', async () => {
    const { world, registration } = browser();
    await registration.reconcile();
    world.secondScreen = true;
    await registration.reconcile();
    expect(world.registered.get('sensor-x')?.files).toContain('second-screen/counts.js');
    expect(world.started).toHaveLength(4);
  });

  it('goes on with the remaining hosts when access to one is withdrawn', async () => {
    const { world, registration } = browser();
    world.chosen = ['instagram'];
    await registration.reconcile();
    world.withdrawn.add('https://instagram.com/*');
    await registration.reconcile();
    expect(world.registered.get('sensor-instagram')?.patterns).toEqual(['https://www.instagram.com/*']);
    world.withdrawn.clear();
    await registration.reconcile();
    expect(world.registered.get('sensor-instagram')?.patterns).toHaveLength(2);
  });

  it('starts the other sensors when one tab has gone meanwhile', async () => {
    const { world, registration } = browser();
    world.goneTabs.add(1);
    await registration.reconcile();
    expect(world.started.map(([tabId]) => tabId)).toEqual([2]);
    expect(world.lines).toHaveLength(1);
  });
});
