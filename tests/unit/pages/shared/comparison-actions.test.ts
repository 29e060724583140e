import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContext } from '../../../../lib/pages/context';
import { comparisonActions } from '../../../../lib/pages/shared/comparison-actions';
import { timeZone } from '../../../../lib/platform/clock';
import { addressInFront } from '../../../../lib/platform/tabs';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/tabs', () => ({ addressInFront: vi.fn() }));

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

let context: PageContext;
let now: number;
beforeEach(async () => {
  now = NOW;
  context = pageInMemory(() => now);
  vi.mocked(addressInFront).mockResolvedValue('https://www.instagram.com/reels/abc/');
  await context.settings.change(() => ({ sites: [{ site: 'instagram', since: 0 }] }));
});

const caught = () => context.caughtComparisons.between(TODAY, TODAY);

describe('what a person does about comparisons', () => {
  it('catching one stores when, in which time zone, on which site and on which part of it', async () => {
    await comparisonActions(context).catchNow();
    expect(await caught()).toEqual([
      {
        ...{ id: expect.any(String), createdAt: NOW, updatedAt: NOW },
        ...{ at: NOW, day: TODAY, timeZone: timeZone(), site: 'instagram', surface: 'shortVideo' },
        ...{ effect: null, moment: null },
      },
    ]);
  });

  it.each([
    ['on a page of no chosen site', async () => 'https://www.reddit.com/'],
    ['where the browser tells no address', async () => undefined],
    ['where the browser fails to tell it', () => Promise.reject(new Error('no tabs'))],
  ])('catching one %s stores it without a place', async (_, address) => {
    vi.mocked(addressInFront).mockImplementation(address);
    await comparisonActions(context).catchNow();
    expect(await caught()).toMatchObject([{ at: NOW, site: null, surface: null }]);
  });

  it('how one left them can be said, changed and taken back', async () => {
    const { catchNow, tell } = comparisonActions(context);
    await catchNow();
    const [{ id = '' } = {}] = await caught();
    for (const effect of ['lower', 'lifted', null] as const) {
      await tell(id, effect);
      expect(await caught()).toMatchObject([{ id, at: NOW, effect }]);
    }
  });

  it('one that is erased is put back with all that was said about it', async () => {
    const { catchNow, tell, erase } = comparisonActions(context);
    await catchNow();
    const [{ id = '' } = {}] = await caught();
    await tell(id, 'lower');
    const before = await caught();
    now += 60_000;
    const putBack = await erase(id);
    expect(await caught()).toEqual([]);
    await putBack();
    expect(await caught()).toEqual(before);
  });

  it('nothing is told of one that was erased elsewhere', async () => {
    const { catchNow, tell, erase } = comparisonActions(context);
    await catchNow();
    const [{ id = '' } = {}] = await caught();
    await erase(id);
    await tell(id, 'same');
    expect(await caught()).toEqual([]);
  });

  it('a failed write is reported', async () => {
    vi.spyOn(context.caughtComparisons, 'catch').mockRejectedValue(new Error('The disk is full.'));
    await expect(comparisonActions(context).catchNow()).rejects.toThrow('The disk is full.');
  });
});
