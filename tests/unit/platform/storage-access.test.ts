import { beforeEach, expect, it, vi } from 'vitest';
import { refuseStorageToPages } from '../../../lib/platform/storage-access';

const held = vi.hoisted(() => ({ api: {} as { storage?: object } }));

vi.mock('wxt/browser', () => ({
  browser: new Proxy({}, { get: (_, name: 'storage') => held.api[name] }),
}));

const guarded = () => ({ setAccessLevel: vi.fn(async () => undefined) });

beforeEach(() => {
  held.api = {};
});

it('scripts on pages are refused every area that the browser can guard', async () => {
  const [local, session] = [guarded(), guarded()];
  held.api = { storage: { local, session } };
  await refuseStorageToPages();
  for (const { setAccessLevel } of [local, session]) {
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
});

it.each([
  ['storage', {}],
  ['any area', { storage: {} }],
  ['session storage', { storage: { local: guarded() } }],
  ['a way to guard areas', { storage: { local: {}, session: {} } }],
])('nothing is refused, and nothing fails, in a browser without %s', async (_, api) => {
  held.api = api;
  await expect(refuseStorageToPages()).resolves.toBeUndefined();
});

it('a browser that fails to guard an area is heard', async () => {
  const setAccessLevel = () => Promise.reject(new Error('not now'));
  held.api = { storage: { local: { setAccessLevel } } };
  await expect(refuseStorageToPages()).rejects.toThrow('not now');
});
