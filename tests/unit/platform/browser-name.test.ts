import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

it.each([
  ['firefox', true],
  ['chrome', false],
  ['edge', false],
])('a build for %s knows whether it is for Firefox', async (browser, isFirefox) => {
  vi.stubEnv('BROWSER', browser);
  vi.resetModules();
  const { IS_FIREFOX } = await import('../../../lib/platform/browser-name');
  expect(IS_FIREFOX).toBe(isFirefox);
});
