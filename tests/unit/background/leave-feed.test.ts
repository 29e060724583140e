import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveFeed } from '../../../lib/background/leave-feed';

afterEach(() => {
  vi.useRealTimers();
});

interface Case {
  alternatives?: readonly string[];
  readSettings?: () => Promise<{ readonly alternatives: readonly string[] }>;
  /** Whether the browser can't show the page. */
  isPageRefused?: boolean;
}

function leaving({ alternatives = [], readSettings, isPageRefused = false }: Case) {
  const done: string[] = [];
  const leave = leaveFeed({
    readSettings: readSettings ?? (async () => ({ alternatives })),
    showInTab: async (tabId, page) => {
      if (isPageRefused) throw new Error('Tabs cannot be edited right now.');
      done.push(`shows ${page} in ${tabId}`);
    },
    closeTab: async (tabId) => {
      done.push(`closes ${tabId}`);
    },
    log: (line) => done.push(line),
  });
  return { leave, done };
}

describe('leaving a feed', () => {
  it('closes its tab for someone who has written no alternative', async () => {
    const { leave, done } = leaving({});
    await leave(7);
    expect(done).toEqual(['closes 7']);
  });

  it('shows the page with an alternative in the same tab', async () => {
    const { leave, done } = leaving({ alternatives: ['tea'] });
    await leave(7);
    expect(done).toEqual(['shows alternative in 7']);
  });

  it('closes the tab when the settings can’t be read', async () => {
    const { leave, done } = leaving({ readSettings: () => Promise.reject(new Error('No storage.')) });
    await leave(7);
    expect(done).toEqual(['no alternative could be shown: Error: No storage.', 'closes 7']);
  });

  it('closes the tab when the settings never come', async () => {
    vi.useFakeTimers();
    const { leave, done } = leaving({ readSettings: () => new Promise(() => {}) });
    const left = leave(7);
    await vi.advanceTimersByTimeAsync(2_000);
    await left;
    expect(done.at(-1)).toBe('closes 7');
  });

  it('closes the tab when the page can’t be shown in it', async () => {
    const { leave, done } = leaving({ alternatives: ['tea'], isPageRefused: true });
    await leave(7);
    expect(done).toEqual([
      'no alternative could be shown: Error: Tabs cannot be edited right now.',
      'closes 7',
    ]);
  });
});
