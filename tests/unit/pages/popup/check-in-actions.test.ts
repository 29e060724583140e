import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { DRAFT_LIFETIME } from '../../../../lib/domain/journal/draft';
import { dayAfter } from '../../../../lib/domain/time/days';
import type { PageContext } from '../../../../lib/pages/context';
import { checkInActions } from '../../../../lib/pages/popup/check-in-actions';
import { loadCheckIn } from '../../../../lib/pages/popup/load-check-in';
import { MINUTE } from '../../../builders/domain-rows';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);
const DRAFT = { ...EMPTY_CHECK_IN, mood: 40, gladThings: ['soup', '', ''] };

let context: PageContext;
const clock = { now: NOW };
beforeEach(() => {
  clock.now = NOW;
  context = pageInMemory(() => clock.now);
});

/** Chooses a site and measures some time on it. */
async function begin(): Promise<void> {
  await context.settings.change(() => ({ sites: [{ site: 'instagram', since: 0 }] }));
  await spendTime(context, { site: 'instagram', start: NOW - MINUTE, end: NOW });
}

const load = async () => loadCheckIn(context, await context.settings.read(), TODAY, clock.now);

describe('a check-in', () => {
  beforeEach(begin);

  it('is stored under the current local day, and its draft is deleted', async () => {
    const { saveDraft, keep } = checkInActions(context);
    await saveDraft(DRAFT);
    await keep(DRAFT, true);
    const rows = await context.checkIns.between('2026-01-01', '2026-12-31');
    expect(rows).toMatchObject([{ day: TODAY, at: NOW, mood: 40 }]);
    expect(await context.checkInDrafts.read()).toBeNull();
    expect(await load()).toMatchObject({ isDue: false, draft: null });
  });

  it('is stored even when its draft can’t be deleted, and the draft is out of date then', async () => {
    const { saveDraft, keep } = checkInActions(context);
    await saveDraft(DRAFT);
    const drop = vi.spyOn(context.checkInDrafts, 'delete').mockRejectedValue(new Error('No storage.'));
    clock.now += 1_000;
    await keep(DRAFT, true);
    expect(drop).toHaveBeenCalledOnce();
    expect(await context.checkInDrafts.read()).not.toBeNull();
    expect(await load()).toMatchObject({ isDue: false, draft: null });
  });

  it('rejects when it can’t be stored, and its draft stays', async () => {
    const { saveDraft, keep } = checkInActions(context);
    await saveDraft(DRAFT);
    vi.spyOn(context.checkIns, 'save').mockRejectedValue(new Error('The disk is full.'));
    await expect(keep(DRAFT, true)).rejects.toThrow('The disk is full.');
    expect(await load()).toMatchObject({ isDue: true, draft: DRAFT });
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

describe('a glad line', () => {
  const LINE = { ...EMPTY_CHECK_IN, gladThings: ['soup with Mira', '', ''], prompt: 3 };
  const read = async () => ({
    checkIns: await context.checkIns.between('2026-01-01', '2026-12-31'),
    gratitude: await context.gratitude.between('2026-01-01', '2026-12-31'),
  });

  it('is stored by itself while no check-in is asked for, and its draft is deleted', async () => {
    await checkInActions(context).saveDraft(LINE);
    await checkInActions(context).keep(LINE, false);
    expect(await read()).toMatchObject({
      checkIns: [],
      gratitude: [{ day: TODAY, text: 'soup with Mira', prompt: 3, checkIn: null }],
    });
    expect((await load()).draft).toBeNull();
  });

  it('is stored with a check-in when one is asked for, or when there is another answer', async () => {
    await checkInActions(context).keep(LINE, true);
    await checkInActions(context).keep({ ...LINE, mood: 40 }, false);
    const { checkIns, gratitude } = await read();
    expect(checkIns).toHaveLength(2);
    expect(gratitude.map(({ checkIn }) => checkIn).sort()).toEqual(
      checkIns.map((row) => (row as { id?: string }).id).sort(),
    );
  });

  it('comes back from the jar on another day, and not twice in a row while there are others', async () => {
    const { keep, drawFromJar } = checkInActions(context);
    await keep(LINE, false);
    expect((await load()).fromJar).toBeNull();
    expect(await drawFromJar(null)).toBeNull();
    await keep({ ...LINE, gladThings: ['tea', '', ''] }, false);
    clock.now = middleOf(dayAfter(TODAY, 1));
    const first = await drawFromJar(null);
    const second = await drawFromJar(first);
    expect([first?.text, second?.text].sort()).toEqual(['soup with Mira', 'tea']);
    expect((await drawFromJar(second))?.text).toBe(first?.text);
  });
});

describe('whether a check-in is due', () => {
  it('depends on the last check-in within a week, for someone who checks in weekly', async () => {
    await begin();
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 50 }, lived(NOW, dayAfter(TODAY, -6)));
    expect((await load()).isDue).toBe(false);
  });

  it('is true again a week after the last check-in', async () => {
    await begin();
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 50 }, lived(NOW, dayAfter(TODAY, -7)));
    expect((await load()).isDue).toBe(true);
  });

  it('is false before anything was measured, and without a site', async () => {
    expect((await load()).isDue).toBe(false);
    await begin();
    expect((await load()).isDue).toBe(true);
    await context.settings.change(() => ({ sites: [] }));
    expect((await load()).isDue).toBe(false);
  });
});
