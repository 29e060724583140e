import { beforeEach, describe, expect, it, vi } from 'vitest';
import { totalMs } from '../../../../lib/domain/attention/usage';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { DRAFT_LIFETIME } from '../../../../lib/domain/journal/draft';
import { LONGEST_SNOOZE } from '../../../../lib/domain/nudges/nudge-settings';
import { dayAfter } from '../../../../lib/domain/time/days';
import type { PageContext } from '../../../../lib/pages/context';
import { loadPopup } from '../../../../lib/pages/popup/load-popup';
import { practiceActions } from '../../../../lib/pages/practices/practice-actions';
import { hasAccess } from '../../../../lib/platform/access';
import { addressInFront } from '../../../../lib/platform/tabs';
import { DAY, HOUR, MINUTE } from '../../../builders/domain-rows';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/access', () => ({ hasAccess: vi.fn(), onAccessChanged: vi.fn() }));
vi.mock('../../../../lib/platform/tabs', () => ({ addressInFront: vi.fn() }));

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

const chooseSites = (context: PageContext): Promise<void> =>
  context.settings.change(() => ({ sites: ['instagram', 'x'].map((site) => ({ site, since: 0 })) }));

let context: PageContext;
beforeEach(() => {
  context = pageInMemory(() => NOW);
  vi.mocked(hasAccess).mockResolvedValue(true);
  vi.mocked(addressInFront).mockResolvedValue(undefined);
});

describe('the popup', () => {
  it('shows an empty day to someone who has just installed Enough', async () => {
    const page = await loadPopup(context);
    expect(page).toMatchObject({
      today: { day: TODAY, sites: [], passiveMs: 0, activeMs: 0 },
      hasSites: false,
      isAccessMissing: false,
      checkIn: { isDue: false, fromJar: null, draft: null },
      begunPractices: [],
      caught: { all: [], just: null, isFailing: false },
      dueFollowUps: 0,
      snoozedUntil: null,
      currentSite: null,
      isSupportCardDue: false,
      isStorageFailing: false,
      isReminderFailing: false,
      isFolderInTrouble: false,
    });
    expect(page.favourites.length).toBeGreaterThan(0);
  });

  it('shows the time of the current local day only, site by site', async () => {
    await chooseSites(context);
    await spendTime(context, { site: 'x', start: NOW - DAY, end: NOW - DAY + 30 * MINUTE });
    await spendTime(context, { site: 'instagram', start: NOW - 20 * MINUTE, end: NOW - 10 * MINUTE });
    const { today, hasSites } = await loadPopup(context);
    expect(hasSites).toBe(true);
    expect(totalMs(today)).toBe(10 * MINUTE);
    expect(today.sites.map(({ site }) => site)).toEqual(['instagram']);
  });

  it('names the practices that were begun, the one written last first', async () => {
    const { saveDraft } = practiceActions(context);
    const draft = { words: ['one line'], site: null, onCard: false };
    const at = vi.spyOn(context, 'now');
    for (const [practice, when] of [
      ['wins', NOW - 2],
      ['reframe', NOW],
      ['breathe', NOW - DRAFT_LIFETIME],
    ] as const) {
      at.mockReturnValue(when);
      await saveDraft(practice, draft);
    }
    at.mockReturnValue(NOW);
    expect((await loadPopup(context)).begunPractices).toEqual(['reframe', 'wins']);
  });

  it('says that the weekly reminder fails, until it works', async () => {
    await context.failingParts.addFailure('reminder');
    expect((await loadPopup(context)).isReminderFailing).toBe(true);
    await context.failingParts.clear('reminder');
    expect((await loadPopup(context)).isReminderFailing).toBe(false);
  });

  it('says that access is missing when the browser withdrew it from one site', async () => {
    await chooseSites(context);
    vi.mocked(hasAccess).mockImplementation(
      async (patterns) => !patterns.some((one) => one.includes('x.com')),
    );
    expect((await loadPopup(context)).isAccessMissing).toBe(true);
  });

  it('says that storing fails until it works again', async () => {
    const failing = context.writeFailure.track(() => Promise.reject(new Error('The disk is full.')));
    await expect(failing).rejects.toThrow('The disk is full.');
    expect((await loadPopup(context)).isStorageFailing).toBe(true);
    await context.writeFailure.track(async () => undefined);
    expect((await loadPopup(context)).isStorageFailing).toBe(false);
  });

  it('says until when nudges are paused, and nothing once that is over', async () => {
    await context.settings.change(() => ({ snoozedUntil: NOW + HOUR }));
    expect((await loadPopup(context)).snoozedUntil).toBe(NOW + HOUR);
    await context.settings.change(() => ({ snoozedUntil: NOW }));
    expect((await loadPopup(context)).snoozedUntil).toBeNull();
  });

  it('ignores a pause longer than there can be, which a wrong clock has set', async () => {
    await context.settings.change(() => ({ snoozedUntil: NOW + LONGEST_SNOOZE + 1 }));
    expect((await loadPopup(context)).snoozedUntil).toBeNull();
  });

  it.each([
    ['https://x.com/home', { site: 'x', quiet: false }],
    ['https://www.instagram.com/', { site: 'instagram', quiet: true }],
    ['https://example.org/', null],
    ['not an address', null],
    [undefined, null],
  ])('reports for a tab at %s the site %j', async (address, currentSite) => {
    await context.settings.change(() => ({
      sites: [
        { site: 'instagram', since: 0, quiet: true },
        { site: 'x', since: 0 },
      ],
    }));
    vi.mocked(addressInFront).mockResolvedValue(address);
    expect((await loadPopup(context)).currentSite).toEqual(currentSite);
  });

  it('reports no site for a page to which the browser gives no access', async () => {
    await chooseSites(context);
    vi.mocked(addressInFront).mockResolvedValue('https://x.com/home');
    vi.mocked(hasAccess).mockResolvedValue(false);
    expect((await loadPopup(context)).currentSite).toBeNull();
  });

  it('shows the support card after five low days, and not again within fourteen days', async () => {
    for (const days of [-5, -4, -3, -2, -1]) {
      await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 5 }, lived(NOW, dayAfter(TODAY, days)));
    }
    expect((await loadPopup(context)).isSupportCardDue).toBe(true);
    await context.settings.change(() => ({ supportShownOn: dayAfter(TODAY, -13) }));
    expect((await loadPopup(context)).isSupportCardDue).toBe(false);
  });

  it('counts the follow-ups that are due', async () => {
    const earlier = vi.fn(() => NOW - 3 * DAY);
    context = pageInMemory(earlier);
    const actions = practiceActions(context);
    const draft = { words: ['Ask for help', 'On Monday'], site: null, onCard: false };
    await actions.keep('braveStep', draft);
    expect((await loadPopup(context)).dueFollowUps).toBe(0);
    earlier.mockReturnValue(NOW);
    expect((await loadPopup(context)).dueFollowUps).toBe(1);
  });

  it('rejects when the database can’t be read', async () => {
    vi.spyOn(context.ledger, 'hoursBetween').mockRejectedValue(new Error('The database is gone.'));
    await expect(loadPopup(context)).rejects.toThrow('The database is gone.');
  });
});
