import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { DRAFT_LIFETIME } from '../../../../lib/domain/journal/draft';
import { dayAfter } from '../../../../lib/domain/time/days';
import type { PageContext } from '../../../../lib/pages/context';
import { checkInActions } from '../../../../lib/pages/popup/check-in-actions';
import { loadCheckIn } from '../../../../lib/pages/popup/load-check-in';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);
const DRAFT = { ...EMPTY_CHECK_IN, mood: 40, gladThings: ['soup', '', ''] };

let context: PageContext;
const clock = { now: NOW };
beforeEach(() => {
  clock.now = NOW;
  context = pageInMemory(() => clock.now);
});

const load = async () => loadCheckIn(context, await context.settings.read(), TODAY, clock.now);

describe('a check-in', () => {
  it('is stored under the current local day, and its draft is deleted', async () => {
    const { saveDraft, keep } = checkInActions(context);
    await saveDraft(DRAFT);
    await keep(DRAFT);
    const rows = await context.checkIns.between('2026-01-01', '2026-12-31');
    expect(rows).toMatchObject([{ day: TODAY, at: NOW, mood: 40 }]);
    expect(await context.checkInDrafts.read()).toBeNull();
    expect(await load()).toMatchObject({ isDue: false, lastOn: TODAY, doneToday: 1, draft: null });
  });

  it('is stored even when its draft can’t be deleted, and the draft is out of date then', async () => {
    const { saveDraft, keep } = checkInActions(context);
    await saveDraft(DRAFT);
    const drop = vi.spyOn(context.checkInDrafts, 'delete').mockRejectedValue(new Error('No storage.'));
    clock.now += 1_000;
    await keep(DRAFT);
    expect(drop).toHaveBeenCalledOnce();
    expect(await context.checkInDrafts.read()).not.toBeNull();
    expect(await load()).toMatchObject({ doneToday: 1, draft: null });
  });

  it('rejects when it can’t be stored, and its draft stays', async () => {
    const { saveDraft, keep } = checkInActions(context);
    await saveDraft(DRAFT);
    vi.spyOn(context.checkIns, 'save').mockRejectedValue(new Error('The disk is full.'));
    await expect(keep(DRAFT)).rejects.toThrow('The disk is full.');
    expect(await load()).toMatchObject({ doneToday: 0, draft: DRAFT });
  });
});

describe('the draft of a check-in', () => {
  it('comes back as it was written', async () => {
    await checkInActions(context).saveDraft(DRAFT);
    expect((await load()).draft).toEqual(DRAFT);
  });

  it('is deleted when everything in it was cleared', async () => {
    const { saveDraft } = checkInActions(context);
    await saveDraft(DRAFT);
    await saveDraft({ ...EMPTY_CHECK_IN, gladThings: ['  ', '', ''] });
    expect(await context.checkInDrafts.read()).toBeNull();
  });

  it.each([
    [
      'it is a week old',
      async () => {
        clock.now += DRAFT_LIFETIME;
      },
    ],
    ['everything was erased after it', () => context.settings.change(() => ({ erasedAt: NOW + 1 }))],
    [
      'a check-in was stored after it',
      () => context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 50 }, lived(NOW + 1, TODAY)),
    ],
  ])('is dropped when %s', async (_when, happen) => {
    await checkInActions(context).saveDraft(DRAFT);
    await happen();
    expect((await load()).draft).toBeNull();
    expect(await context.checkInDrafts.read()).toBeNull();
  });

  it('rejects when it can’t be saved', async () => {
    vi.spyOn(context.checkInDrafts, 'save').mockRejectedValue(new Error('No storage.'));
    await expect(checkInActions(context).saveDraft(DRAFT)).rejects.toThrow('No storage.');
  });
});

describe('whether a check-in is due', () => {
  it('depends on the last check-in within a week, for someone who checks in weekly', async () => {
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 50 }, lived(NOW, dayAfter(TODAY, -6)));
    expect(await load()).toMatchObject({ isDue: false, lastOn: dayAfter(TODAY, -6), doneToday: 0 });
  });

  it('is true again a week after the last check-in, which is no longer named', async () => {
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 50 }, lived(NOW, dayAfter(TODAY, -7)));
    expect(await load()).toMatchObject({ isDue: true, lastOn: null });
  });
});
