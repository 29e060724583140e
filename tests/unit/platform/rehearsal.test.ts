import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

it.each([true, false])(
  'whether this is the rehearsal build is what the bundler defines: %s',
  async (defined) => {
    vi.stubGlobal('__REHEARSAL__', defined);
    const { IS_REHEARSAL } = await import('../../../lib/platform/rehearsal');
    expect(IS_REHEARSAL).toBe(defined);
  },
);
