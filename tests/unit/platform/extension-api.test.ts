import { afterEach, expect, it, vi } from 'vitest';
import { extensionApi } from '../../../lib/platform/extension-api';

afterEach(() => void vi.unstubAllGlobals());

it('the extension API of a page script is `chrome`, whatever `browser` is there', () => {
  const chrome = { runtime: {}, dom: {} };
  vi.stubGlobal('chrome', chrome);
  vi.stubGlobal('browser', 'an element of the page');
  expect(extensionApi()).toBe(chrome);
});
