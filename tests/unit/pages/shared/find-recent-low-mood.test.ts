import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { dayAfter } from '../../../../lib/domain/time/days';
import type { PageContext } from '../../../../lib/pages/context';
import { loadPopup } from '../../../../lib/pages/popup/load-popup';
import { loadPractices } from '../../../../lib/pages/practices/load-practices';
import { findRecentLowMood } from '../../../../lib/pages/shared/find-recent-low-mood';
import { hasAccess } from '../../../../lib/platform/access';
import { DAY, HOUR } from '../../../builders/domain-rows';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/access', () => ({ hasAccess: vi.fn(), onAccessChanged: vi.fn() }));
vi.mock('../../../../lib/platform/tabs', () => ({ addressInFront: async () => undefined }));

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

let context: PageContext;
beforeEach(() => {
  context = pageInMemory(() => NOW);
  vi.mocked(hasAccess).mockResolvedValue(true);
});

const keep = (mood: number | null, at: number, day = TODAY): Promise<void> =>
  context.checkIns.save({ ...EMPTY_CHECK_IN, mood, comparison: 'same' }, lived(at, day));

const isLow = (): Promise<boolean> => findRecentLowMood(context, TODAY, NOW);

describe('a low mood', () => {
  it('is there for a day, and not for longer', async () => {
    await keep(5, NOW - DAY, dayAfter(TODAY, -1));
    expect(await isLow()).toBe(false);
    await keep(5, NOW - DAY + 1, dayAfter(TODAY, -1));
    expect(await isLow()).toBe(true);
  });

  it('stays after a better one within the day', async () => {
    await keep(5, NOW - 2 * HOUR);
    await keep(90, NOW - HOUR);
    expect(await isLow()).toBe(true);
  });

  it('is low for the person: months of earlier moods count', async () => {
    for (let back = 1; back <= 12; back += 1)
      await keep(40 + back, NOW - 10 * back * DAY, dayAfter(TODAY, -10 * back));
    await keep(35, NOW);
    expect(await isLow()).toBe(true);
  });

  it('is found under the days of another time zone', async () => {
    await keep(5, NOW - HOUR, dayAfter(TODAY, 1));
    expect(await isLow()).toBe(true);
  });

  it('is none when a check-in has no mood, and when it lies ahead of a clock that was set back', async () => {
    await keep(null, NOW - HOUR);
    await keep(5, NOW + HOUR);
    expect(await isLow()).toBe(false);
  });

  it('is known to the popup and to the practices page', async () => {
    expect((await loadPopup(context)).isMoodLow).toBe(false);
    expect((await loadPractices(context, 'recent')).isMoodLow).toBe(false);
    await keep(5, NOW - HOUR);
    expect((await loadPopup(context)).isMoodLow).toBe(true);
    expect((await loadPractices(context, 'recent')).isMoodLow).toBe(true);
  });
});
