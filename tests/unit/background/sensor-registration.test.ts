import fc from 'fast-check';
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
    /** The ids of scripts that the browser does not register. */
    refused: new Set<string>(),
    registered: new Map<string, PageScript>(),
    started: [] as [number, ...string[]][],
    /** The tabs from which cards were removed. */
    cleared: [] as number[],
    goneTabs: new Set<number>(),
    lines: [] as string[],
    /** What the browser does at a call, by the name of the call: nothing unusual, unless it is set. */
    trouble: new Map<string, () => Promise<never>>(),
    /** Every call that changed which scripts are registered. */
    changes: [] as string[],
  };
  const calling =
    <Given extends unknown[], Answer>(name: string, call: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> =>
      world.trouble.get(name)?.() ?? call(...given);
  const siteOf = (patterns: readonly string[]) =>
    patterns.some((pattern) => pattern.includes('instagram')) ? 'instagram' : 'x';
  const registration = new SensorRegistration({
    readSettings: calling('readSettings', async () => ({
      ...DEFAULT_SETTINGS,
      secondScreen: world.secondScreen,
      sites: world.chosen.map((site) => ({ site, since: 0, like: world.like[site] })),
    })),
    hasAccess: calling('hasAccess', async (patterns: readonly string[]) =>
      patterns.every((pattern) => !world.withdrawn.has(pattern)),
    ),
    registered: calling('registered', async () => [...world.registered.values()]),
    register: calling('register', async (script: PageScript) => {
      if (world.refused.has(script.id)) throw new Error(`Invalid script '${script.id}'`);
      if (world.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
      world.registered.set(script.id, script);
      world.changes.push(`register ${script.id}`);
    }),
    update: calling('update', async (script: PageScript) => {
      if (!world.registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
      world.registered.set(script.id, script);
      world.changes.push(`update ${script.id}`);
    }),
    unregister: calling('unregister', async (id: string) => {
      if (!world.registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
      world.changes.push(`unregister ${id}`);
    }),
    tabsShowing: calling('tabsShowing', async (patterns: readonly string[]) => [
      siteOf(patterns) === 'instagram' ? 1 : 2,
    ]),
    runInTab: calling('runInTab', async (tabId: number, files: readonly string[]) => {
      if (world.goneTabs.has(tabId)) throw new Error('No tab with id');
      world.started.push([tabId, ...files]);
    }),
    removeDeadCard: calling('removeDeadCard', async (tabId: number) => void world.cleared.push(tabId)),
    exclusively: inProcessLock(),
    patience: 5,
    log: (line) => world.lines.push(line),
  });
  return { world, registration };
}

const fails = () => Promise.reject(new Error('the browser failed'));
const never = () => new Promise<never>(() => undefined);

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
      ['sites/anywhere.js', 'https://nearby.example/*', 'https://www.nearby.example/*'],
      ['sites/mastodon.js', 'https://mastodon.example/*', 'https://www.mastodon.example/*'],
    ]);
  });

  it('runs one sensor on each address of a site that was added twice, with and without www', async () => {
    const { world, registration } = browser();
    world.chosen = ['nearby.example', 'www.nearby.example'];
    await registration.reconcile();
    expect([...world.registered.values()].map(({ id, patterns }) => [id, ...patterns])).toEqual([
      ['sensor-nearby.example', 'https://nearby.example/*'],
      ['sensor-www.nearby.example', 'https://www.nearby.example/*'],
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

  it('removes the cards that the earlier start left in open tabs, and no card at any other time', async () => {
    const { world, registration } = browser();
    await registration.reconcile();
    world.secondScreen = true;
    await registration.reconcile();
    expect(world.cleared).toEqual([]);
    await registration.reconcile(true);
    expect(world.cleared.sort()).toEqual([1, 2]);
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

  it('registers what is new before it takes away what is old, and changes a script in its place', async () => {
    const { world, registration } = browser();
    world.chosen = ['instagram', 'x'];
    await registration.reconcile();
    world.changes.length = 0;
    world.chosen = ['x', 'reddit'];
    world.secondScreen = true;
    await registration.reconcile();
    expect(world.changes).toEqual([
      'update sensor-x',
      'register sensor-reddit',
      'unregister sensor-instagram',
    ]);
  });

  it('leaves every registered sensor as it is when the browser fails to register, and says so', async () => {
    const { world, registration } = browser();
    await registration.reconcile();
    world.secondScreen = true;
    world.chosen = ['instagram', 'x', 'reddit'];
    for (const call of ['register', 'update']) world.trouble.set(call, fails);
    await expect(registration.reconcile()).rejects.toThrow('3 sensors');
    expect([...world.registered.keys()]).toEqual(['sensor-instagram', 'sensor-x']);
    world.trouble.clear();
    await registration.reconcile();
    expect([...world.registered.keys()]).toEqual(['sensor-instagram', 'sensor-x', 'sensor-reddit']);
    expect(world.registered.get('sensor-x')?.files).toContain('second-screen/counts.js');
  });

  it('registers all other sensors when the browser refuses one, and starts them in open tabs', async () => {
    const { world, registration } = browser();
    world.refused.add('sensor-instagram');
    // The browser's error names the script, and with it a site; the log does not.
    await expect(registration.reconcile()).rejects.toThrow("Invalid script '(a sensor)'");
    expect([...world.registered.keys()]).toEqual(['sensor-x']);
    expect(world.started.map(([tabId]) => tabId)).toEqual([2]);
  });

  it('stops on a site that is turned off even while the browser can register nothing', async () => {
    const { world, registration } = browser();
    await registration.reconcile();
    world.chosen = ['x', 'reddit'];
    world.trouble.set('register', fails);
    await expect(registration.reconcile()).rejects.toThrow();
    expect([...world.registered.keys()]).toEqual(['sensor-x']);
  });

  it('registers a site that is turned on next, whatever failed or never ended before', async () => {
    const calls = [
      'readSettings',
      'hasAccess',
      'registered',
      'register',
      'update',
      'unregister',
      'tabsShowing',
      'runInTab',
      'removeDeadCard',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(calls, { minLength: 1 }),
        fc.constantFrom(fails, never),
        fc.boolean(),
        async (troubled, trouble, restart) => {
          const { world, registration } = browser();
          for (const call of troubled) world.trouble.set(call, trouble);
          await registration.reconcile(restart).catch(() => undefined);
          world.trouble.clear();
          world.chosen = ['x', 'reddit'];
          await registration.reconcile(restart);
          expect([...world.registered.keys()].sort()).toEqual(['sensor-reddit', 'sensor-x']);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('does not hold up the next change while a frozen tab keeps a sensor waiting', async () => {
    const { world, registration } = browser();
    world.trouble.set('runInTab', never);
    const first = registration.reconcile();
    world.chosen = ['instagram', 'x', 'reddit'];
    const second = registration.reconcile();
    await Promise.all([first, second]);
    expect(world.registered.has('sensor-reddit')).toBe(true);
    expect(world.lines.length).toBeGreaterThan(0);
  });
});
