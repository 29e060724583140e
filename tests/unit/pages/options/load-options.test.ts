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
      sitesElsewhere: [],
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

  it('name the sites that other browsers measured lately, the one with the most time first', async () => {
    const context = pageInMemory(() => NOW);
    await spendTime(context, { site: 'x', start: NOW - 2 * MINUTE, end: NOW - MINUTE });
    const database = await context.connection.open();
    const other = '11111111-1111-4111-8111-111111111111';
    for (const [day, device, site, ms] of [
      ['2026-11-20', other, 'instagram', 1],
      ['2026-11-21', other, 'far.example', 5],
      ['2026-11-21', 'a tool', 'reddit', 9],
      ['2026-08-01', other, 'tiktok', 9],
    ] as const) {
      await database.put('pastDays', {
        ...{ id: `${day} ${site}`, createdAt: 1, updatedAt: 1, day, device, sittings: [] },
        hours: [[9, site, 'feed', ms, 0]],
      });
    }
    expect((await loadOptions(context)).sitesElsewhere).toEqual(['far.example', 'instagram']);
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
