import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { loadOptions } from '../../../../lib/pages/options/load-options';
import { hasAccess } from '../../../../lib/platform/access';
import { mayNotify } from '../../../../lib/platform/notifications';
import { HOUR, MINUTE } from '../../../builders/domain-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/access', () => ({ hasAccess: vi.fn(), onAccessChanged: vi.fn() }));
vi.mock('../../../../lib/platform/notifications', () => ({ mayNotify: vi.fn() }));

const NOW = middleOf('2026-11-22');

beforeEach(() => {
  vi.mocked(hasAccess).mockReset().mockResolvedValue(true);
  vi.mocked(mayNotify).mockReset().mockResolvedValue(true);
});

describe('the options', () => {
  it('show the defaults to someone who has just installed Enough', async () => {
    expect(await loadOptions(pageInMemory(() => NOW))).toEqual({
      settings: DEFAULT_SETTINGS,
      sitesWithoutAccess: [],
      unvisitedSites: [],
      snoozedUntil: null,
      isNotifying: false,
      today: '2026-11-22',
    });
  });

  it('name the sites to which the browser withdrew access', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ sites: ['instagram', 'x'].map((site) => ({ site, since: 0 })) }));
    vi.mocked(hasAccess).mockImplementation(
      async (patterns) => !patterns.some((one) => one.includes('x.com')),
    );
    expect((await loadOptions(context)).sitesWithoutAccess).toEqual(['x']);
  });

  it('name the sites that were added by their address and have no time, even when the database fails', async () => {
    const context = pageInMemory(() => NOW);
    const sites = ['instagram', 'nearby.example', 'far.example'].map((site) => ({ site, since: 0 }));
    await context.settings.change(() => ({ sites }));
    await spendTime(context, { site: 'far.example', start: NOW - 2 * MINUTE, end: NOW - MINUTE });
    expect((await loadOptions(context)).unvisitedSites).toEqual(['nearby.example']);
    vi.spyOn(context.ledger, 'unvisitedOf').mockRejectedValue(new Error('The database is gone.'));
    expect((await loadOptions(context)).unvisitedSites).toEqual([]);
  });

  it('say until when nudges are paused', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ snoozedUntil: NOW + HOUR }));
    expect((await loadOptions(context)).snoozedUntil).toBe(NOW + HOUR);
  });

  it('say that the reminder notifies only while the browser allows it', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ reminderNotifies: true }));
    expect((await loadOptions(context)).isNotifying).toBe(true);
    vi.mocked(mayNotify).mockResolvedValue(false);
    expect((await loadOptions(context)).isNotifying).toBe(false);
  });
});
