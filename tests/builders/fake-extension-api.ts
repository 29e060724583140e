import { SITES } from '../../lib/sites/registry';
import { matchPatterns } from '../../lib/sites/sensor-scripts';

type Call = (...given: never[]) => unknown;
type Namespace = Record<string, unknown>;

/** An event of the extension API that a test can fire. */
function apiEvent() {
  const listeners = new Set<Call>();
  return {
    addListener: (listener: Call) => void listeners.add(listener),
    removeListener: (listener: Call) => void listeners.delete(listener),
    /** @returns what each listener returned */
    fire: (...details: unknown[]): unknown[] =>
      [...listeners].map((listener) => (listener as (...given: unknown[]) => unknown)(...details)),
  };
}

type ApiEvent = ReturnType<typeof apiEvent>;

function storageArea(changed: (key: string) => void) {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key: string) => (items.has(key) ? { [key]: structuredClone(items.get(key)) } : {}),
    async set(added: Record<string, unknown>) {
      for (const [key, value] of Object.entries(added)) {
        items.set(key, value);
        changed(key);
      }
    },
    async remove(key: string) {
      items.delete(key);
      changed(key);
    },
    setAccessLevel: async () => undefined,
  };
}

/** An extension API that works, with access to every known site, as far as the background uses it. */
export function fakeExtensionApi() {
  const events = {
    message: apiEvent(),
    startup: apiEvent(),
    installed: apiEvent(),
    accessAdded: apiEvent(),
    accessRemoved: apiEvent(),
    alarm: apiEvent(),
    command: apiEvent(),
    notificationClicked: apiEvent(),
    storage: apiEvent(),
  } satisfies Record<string, ApiEvent>;
  const area = (name: string) => storageArea((key) => void events.storage.fire({ [key]: {} }, name));
  const registered = new Map<string, { id: string; js: string[]; matches: string[] }>();
  const alarms = new Map<string, number>();
  const [local, session] = [area('local'), area('session')];
  const setScripts = async (scripts: { id: string; js: string[]; matches: string[] }[]) => {
    for (const script of scripts) registered.set(script.id, script);
  };
  const api: Record<string, Namespace> = {
    runtime: {
      id: 'enough',
      getURL: (path: string) => `chrome-extension://enough${path}`,
      getManifest: () => ({ action: { default_title: 'Enough' } }),
      onMessage: events.message,
      onStartup: events.startup,
      onInstalled: events.installed,
      sendMessage: async () => undefined,
    },
    storage: { local, session, onChanged: events.storage },
    scripting: {
      getRegisteredContentScripts: async () => [...registered.values()],
      registerContentScripts: setScripts,
      updateContentScripts: setScripts,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) registered.delete(id);
      },
      executeScript: async () => [],
    },
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        origins.every((origin) => SITES.flatMap(matchPatterns).includes(origin)),
      request: async () => true,
      remove: async () => true,
      onAdded: events.accessAdded,
      onRemoved: events.accessRemoved,
    },
    tabs: { query: async () => [{ id: 1 }], create: async () => ({}), remove: async () => undefined },
    alarms: {
      get: async (name: string) => (alarms.has(name) ? { scheduledTime: alarms.get(name) } : undefined),
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: events.alarm,
    },
    action: {
      getBadgeText: async () => '',
      setBadgeText: async () => undefined,
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
    },
    commands: { onCommand: events.command },
    notifications: {
      create: async () => '',
      clear: async () => true,
      onClicked: events.notificationClicked,
    },
  };
  return { api, events, registered, alarms, local: local.items, session: session.items };
}
