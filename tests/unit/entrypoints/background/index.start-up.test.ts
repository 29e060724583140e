import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../../../entrypoints/background';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { Connection } from '../../../../lib/storage/database/database';
import { CHECK_IN_DRAFT_KEY } from '../../../../lib/storage/journal/check-in-drafts';
import { unfinishedImport } from '../../../../lib/storage/transfer/unfinished-import';
import { fakeExtensionApi } from '../../../builders/fake-extension-api';
import { ADMITTED, type AdmittedBrowser, offeredApis } from '../../../builders/mdn-support';
import { filesUnder, textOf } from '../../house-rules/sources';

const held = vi.hoisted(() => ({ api: {} as Record<string, Record<string, unknown> | undefined> }));

vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, name: string) => held.api[name] }),
}));

/** Every member of the extension API that the code of lib/platform names, as `namespace.member`. */
const USED = [
  ...new Set(
    filesUnder('lib/platform', ['.ts']).flatMap((file) =>
      [...textOf(file).matchAll(/\b(?:browser|lackingBrowser)\.(\w+)\??\.(\w+)/g)].map(
        ([, namespace, member]) => `${namespace}.${member}`,
      ),
    ),
  ),
].filter((member) => !['storage.local', 'storage.session', 'storage.onChanged'].includes(member));

/** Without these no site can be measured: they run the sensors, and say to which sites there is access. */
const FOR_SENSORS = [
  'scripting.getRegisteredContentScripts',
  'scripting.registerContentScripts',
  'permissions.contains',
];

/** Without these nothing can be answered or kept. */
const REQUIRED = ['runtime.onMessage', 'runtime.id', 'runtime.getURL', 'storage.local'];

const namespacesOf = (members: readonly string[]) => [
  ...new Set(members.map((member) => member.split('.')[0] as string)),
];
const OPTIONAL = [...USED, 'storage.onChanged'].filter(
  (member) => !FOR_SENSORS.includes(member) && !REQUIRED.includes(member),
);
const OPTIONAL_NAMESPACES = namespacesOf(USED).filter(
  (name) => !namespacesOf([...FOR_SENSORS, ...REQUIRED]).includes(name),
);

const MINUTE = 60_000;
const SETTINGS = {
  version: 1,
  ...DEFAULT_SETTINGS,
  sites: [{ site: 'x', since: 0 }],
  reminder: { weekday: 7, minute: 0 },
};

/** Locks of this process, each by its name. */
function locks() {
  const last = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const mine = (last.get(name) ?? Promise.resolve()).then(work, work);
      last.set(name, mine);
      return mine;
    },
  };
}

/** A browser in which X is chosen, and the weekly reminder is set. The background has not started yet. */
function browserWithX() {
  const fake = fakeExtensionApi();
  fake.local.set('settings', SETTINGS);
  held.api = fake.api;
  vi.stubGlobal('chrome', fake.api);
  vi.stubGlobal('navigator', { locks: locks() });
  return {
    ...fake,
    /** Starts the background, and lets so much time pass that everything has ended or failed. */
    async start(ms = 5 * MINUTE, worker = background) {
      worker.main();
      await vi.advanceTimersByTimeAsync(ms);
    },
    takeAway(member: string) {
      const [namespace, name] = member.split('.') as [string, string | undefined];
      if (name === undefined) delete fake.api[namespace];
      else delete fake.api[namespace]?.[name];
    },
    /** Has a call of the API do something else. */
    breakCall(member: string, call: () => unknown) {
      const [namespace, name] = member.split('.') as [string, string];
      // What only pages call may be missing in this browser.
      fake.api[namespace] ??= {};
      const holder = fake.api[namespace];
      const before = holder[name];
      holder[name] = call;
      return () => {
        holder[name] = before;
      };
    },
    /** What the background answers to a message that it does not know. */
    answer: () => Promise.all(fake.events.message.fire({ kind: 'unknown' }, { id: 'enough' })),
    failing: () => [...fake.session.keys()].filter((key) => key.startsWith('failures.')),
  };
}

const never = () => new Promise(() => undefined);
const rejects = () => Promise.reject(new Error('the browser failed'));
const throws = () => {
  throw new Error('the browser threw');
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: Date.UTC(2026, 10, 25) });
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('the start of the background', () => {
  it('answers messages, registers the sensors and sets the reminder', async () => {
    const { start, answer, registered, alarms, failing } = browserWithX();
    await start();
    expect(await answer()).toEqual([{ refused: true }]);
    expect([...registered.keys()]).toEqual(['sensor-x']);
    expect([...alarms.keys()]).toEqual(['weeklyReminder']);
    expect(failing()).toEqual([]);
    expect(OPTIONAL_NAMESPACES).toEqual(
      expect.arrayContaining(['commands', 'notifications', 'action', 'alarms']),
    );
  });

  it.each(OPTIONAL_NAMESPACES)('starts everything else in a browser without `%s`', async (namespace) => {
    const { start, answer, registered, takeAway } = browserWithX();
    takeAway(namespace);
    await start();
    expect(await answer()).toEqual([{ refused: true }]);
    expect([...registered.keys()]).toEqual(['sensor-x']);
  });

  it.each(Object.keys(ADMITTED) as AdmittedBrowser[])(
    'starts whole with what the oldest %s that can install Enough offers',
    async (browser) => {
      const { api, start, answer, registered, alarms, takeAway, failing } = browserWithX();
      const offered = offeredApis(browser);
      for (const [namespace, members] of Object.entries(api)) {
        if (!offered[namespace]) takeAway(namespace);
        for (const member of Object.keys(members)) {
          if (!offered[namespace]?.includes(member)) takeAway(`${namespace}.${member}`);
        }
      }
      expect(api.commands === undefined).toBe(browser === 'firefox_android');
      await start();
      expect(await answer()).toEqual([{ refused: true }]);
      expect([...registered.keys()]).toEqual(['sensor-x']);
      expect([...alarms.keys()]).toEqual(['weeklyReminder']);
      expect(failing()).toEqual([]);
    },
  );

  it('measures in a browser that lacks any of the members it can do without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(OPTIONAL, { minLength: 1 }), async (lacking) => {
        const { start, answer, registered, takeAway } = browserWithX();
        for (const member of lacking) takeAway(member);
        await start();
        expect(await answer()).toEqual([{ refused: true }]);
        expect([...registered.keys()]).toEqual(['sensor-x']);
      }),
      { numRuns: 60 },
    );
  });

  it('measures in a browser without session storage', async () => {
    const { start, answer, registered, takeAway } = browserWithX();
    takeAway('storage.session');
    // What stands in for it is gone when the worker stops, as the modules of this worker are.
    vi.resetModules();
    await start(5 * MINUTE, (await import('../../../../entrypoints/background')).default);
    expect(await answer()).toEqual([{ refused: true }]);
    expect([...registered.keys()]).toEqual(['sensor-x']);
  });

  it.each(FOR_SENSORS)('still answers, and knows that the sensors failed, without `%s`', async (member) => {
    const { start, answer, registered, takeAway, failing } = browserWithX();
    takeAway(member);
    await start();
    expect(await answer()).toEqual([{ refused: true }]);
    expect([...registered.keys()]).toEqual([]);
    expect(failing()).toContain('failures.sensors');
  });

  it('lets no part keep another from starting, whatever call of the browser fails or never ends', async () => {
    const calls = [...OPTIONAL, ...FOR_SENSORS].filter((member) => !/storage|\.on[A-Z]/.test(member));
    await fc.assert(
      fc.asyncProperty(
        fc.subarray(calls, { minLength: 1 }),
        fc.constantFrom(never, rejects, throws),
        async (broken, how) => {
          const { start, answer, registered, breakCall, alarms, failing } = browserWithX();
          const mends = broken.map((member) => breakCall(member, how));
          await start();
          expect(await answer()).toEqual([{ refused: true }]);
          const isMeasuring = !broken.some((member) => FOR_SENSORS.includes(member));
          expect([...registered.keys()]).toEqual(isMeasuring ? ['sensor-x'] : []);
          if (!isMeasuring) expect(failing()).toContain('failures.sensors');
          for (const mend of mends) mend();
          // The browser works again, and starts the worker for whatever reason: what failed is tried again.
          await start();
          expect([...registered.keys()]).toEqual(['sensor-x']);
          expect([...alarms.keys()]).toContain('weeklyReminder');
          expect(failing()).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['fails', rejects],
    ['never answers', never],
  ])('tries the sensors again by an alarm when the browser %s, later each time', async (_, how) => {
    const { start, registered, breakCall, alarms, events, failing } = browserWithX();
    const mend = breakCall('scripting.registerContentScripts', how);
    await start();
    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const at = alarms.get('retry.sensors') as number;
      waits.push(at - Date.now() + 5 * MINUTE);
      vi.setSystemTime(Math.max(at, Date.now()));
      events.alarm.fire({ name: 'retry.sensors' });
      await vi.advanceTimersByTimeAsync(5 * MINUTE);
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(waits[2]).toBeGreaterThan(waits[0] as number);
    mend();
    events.alarm.fire({ name: 'retry.sensors' });
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect([...registered.keys()]).toEqual(['sensor-x']);
    expect(failing()).toEqual([]);
  });

  it.each(['onMessage', 'onStartup', 'onInstalled'])(
    'starts the others when `runtime.%s` throws',
    async (event) => {
      const { start, registered, breakCall, failing } = browserWithX();
      breakCall(`runtime.${event}`, throws);
      await start();
      expect([...registered.keys()]).toEqual(['sensor-x']);
      expect(failing()).toEqual(['failures.listeners']);
    },
  );

  it('registers a site that is turned on while the storage of the reminder never answers', async () => {
    const { start, events, local, registered, breakCall } = browserWithX();
    breakCall('alarms.get', never);
    await start(0);
    local.set('settings', { ...SETTINGS, sites: [...SETTINGS.sites, { site: 'reddit', since: 0 }] });
    events.storage.fire({ settings: {} }, 'local');
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect([...registered.keys()].sort()).toEqual(['sensor-reddit', 'sensor-x']);
  });

  it('finishes an import that was killed after its rows were stored', async () => {
    const { start, local } = browserWithX();
    const before = { drafts: {}, settings: { pace: DEFAULT_SETTINGS.pace } };
    const after = { drafts: { checkIn: { at: 1 } }, settings: { pace: 'gentle' } } as const;
    const database = await new Connection().open();
    await database.put('folder', unfinishedImport('a', DEFAULT_SETTINGS, before, after));
    await start(0);
    await vi.waitFor(async () => expect(await database.getAllKeys('folder')).toEqual([]));
    expect(local.get('settings')).toEqual({ ...SETTINGS, pace: 'gentle' });
    expect(local.get(CHECK_IN_DRAFT_KEY)).toEqual({ at: 1 });
  });

  it('stores reports again after a call of the browser that never ended', async () => {
    const { start, events, breakCall } = browserWithX();
    await start(0);
    const report = (from: number) => {
      const spans = [{ surface: 'feed', engagement: 'scrolling', start: from, end: from + 1_000 }];
      const sender = { id: 'enough', url: 'https://x.com/home', tab: { id: 1 }, frameId: 0, documentId: 'd' };
      const message = { kind: 'report', spans, pause: false, profiles: 0 };
      return Promise.all(events.message.fire(message, sender));
    };
    const asked = new Promise<void>((resolve) => {
      breakCall('permissions.contains', () => {
        resolve();
        return never();
      });
    });
    const failed = report(Date.now() - 5_000);
    await asked;
    breakCall('permissions.contains', async () => true);
    const stored = report(Date.now() - 3_000);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await failed).toEqual([{ failed: true }]);
    expect(await stored).toEqual([{ awaitPause: false }]);
  });
});
