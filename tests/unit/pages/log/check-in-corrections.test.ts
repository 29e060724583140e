import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { hasRecentLowMood } from '../../../../lib/domain/journal/mood';
import type { PageContext } from '../../../../lib/pages/context';
import { checkInCorrections } from '../../../../lib/pages/log/check-in-corrections';
import { loadLog } from '../../../../lib/pages/log/load-log';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

const onDay = (context: PageContext, day = TODAY) => context.checkIns.between(day, day);

async function withLowMood() {
  const context = pageInMemory(() => NOW);
  const draft = { ...EMPTY_CHECK_IN, mood: 3, gladThings: ['soup', '', ''] };
  await context.checkIns.save(draft, lived(NOW - 1_000, TODAY));
  const [stored] = await onDay(context);
  if (!stored) throw new Error('Nothing was stored.');
  return { context, stored, corrections: checkInCorrections(context) };
}

describe('a check-in that is put right', () => {
  it('has the new answers at once, and the day is no low one any more', async () => {
    const { context, stored, corrections } = await withLowMood();
    expect(hasRecentLowMood(await onDay(context), NOW)).toBe(true);
    await corrections.change(stored.id, { mood: 80, comparison: 'lifted', patterns: ['inspired'] });
    const after = { ...stored, mood: 80, comparison: 'lifted', patterns: ['inspired'], updatedAt: NOW };
    expect(await onDay(context)).toEqual([after]);
    expect(hasRecentLowMood(await onDay(context), NOW)).toBe(false);
  });

  it('is gone when it is erased, its glad line stays, and it comes back as it was', async () => {
    const { context, stored, corrections } = await withLowMood();
    const putBack = await corrections.erase(stored.id);
    expect(await onDay(context)).toEqual([]);
    expect(await context.gratitude.between(TODAY, TODAY)).toMatchObject([{ text: 'soup' }]);
    await putBack();
    expect(await onDay(context)).toEqual([stored]);
  });

  it('that is gone already changes nothing', async () => {
    const { context, stored, corrections } = await withLowMood();
    await corrections.erase(stored.id);
    await corrections.change(stored.id, { mood: 80, comparison: null, patterns: [] });
    await (await corrections.erase(stored.id))();
    expect(await onDay(context)).toEqual([]);
  });
});

describe('a check-in for an earlier day', () => {
  it('is stored under that day and at that time, and is in its log', async () => {
    const context = pageInMemory(() => NOW);
    const draft = { ...EMPTY_CHECK_IN, mood: 60, gladThings: ['rain', '', ''] };
    expect(await checkInCorrections(context).add('2026-11-02', 21 * 60 + 30, draft)).toBeNull();
    const [stored] = await onDay(context, '2026-11-02');
    expect(stored).toMatchObject({ mood: 60, day: '2026-11-02' });
    const at = new Date(stored?.at ?? 0);
    expect([at.getHours(), at.getMinutes()]).toEqual([21, 30]);
    expect((await loadLog(context, '2026-11-02')).entries).toMatchObject([{ kind: 'checkedIn' }]);
    expect(await context.gratitude.between('2026-11-02', '2026-11-02')).toMatchObject([{ text: 'rain' }]);
  });

  it('with a glad line alone is that line alone', async () => {
    const context = pageInMemory(() => NOW);
    await checkInCorrections(context).add('2026-11-02', 600, {
      ...EMPTY_CHECK_IN,
      gladThings: ['rain', '', ''],
    });
    expect(await onDay(context, '2026-11-02')).toEqual([]);
    expect(await context.gratitude.between('2026-11-02', '2026-11-02')).toMatchObject([{ text: 'rain' }]);
  });

  it.each([
    ['at a time that has not come', TODAY, 23 * 60, { mood: 60 }, 'future'],
    ['on a day that has not come', '2026-11-25', 600, { mood: 60 }, 'future'],
    ['without any answer', '2026-11-02', 600, {}, 'empty'],
    ['with a text that is too long', '2026-11-02', 600, { gladThings: ['x'.repeat(3_000)] }, 'tooLong'],
  ] as const)('%s is refused, and nothing is stored', async (_what, day, minute, some, fault) => {
    const context = pageInMemory(() => NOW);
    const draft = { ...EMPTY_CHECK_IN, ...some };
    expect(await checkInCorrections(context).add(day, minute, draft)).toBe(fault);
    expect(await onDay(context, day)).toEqual([]);
    expect(await context.gratitude.between(day, day)).toEqual([]);
  });
});
