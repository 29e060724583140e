import { afterEach, expect, it, vi } from 'vitest';

/** The function as it is in the package for a browser. */
async function shadowRootOfIn(browser: 'chrome' | 'firefox') {
  vi.stubEnv('BROWSER', browser);
  vi.resetModules();
  return (await import('../../../lib/platform/shadow-root')).shadowRootOf;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('a shadow root is asked for by the function that Chromium has', async () => {
  const root = {};
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot: (element: object) => element === root && root } });
  const shadowRootOf = await shadowRootOfIn('chrome');
  expect(shadowRootOf(root as Element)).toBe(root);
});

it('an element that is no HTML element has no shadow root in Chromium', async () => {
  const openOrClosedShadowRoot = () => {
    throw new TypeError('Argument is not an HTMLElement.');
  };
  vi.stubGlobal('chrome', { dom: { openOrClosedShadowRoot } });
  const shadowRootOf = await shadowRootOfIn('chrome');
  expect(shadowRootOf({} as Element)).toBeUndefined();
});

it('a shadow root is a property that Firefox shows to extensions, which has no function for it', async () => {
  vi.stubGlobal('chrome', {});
  const shadowRootOf = await shadowRootOfIn('firefox');
  const root = {};
  expect(shadowRootOf({ openOrClosedShadowRoot: root } as unknown as Element)).toBe(root);
  expect(shadowRootOf({ openOrClosedShadowRoot: null } as unknown as Element)).toBeNull();
});
