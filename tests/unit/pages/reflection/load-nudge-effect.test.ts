import { describe, expect, it, vi } from 'vitest';
import { sittingsOfPast } from '../../../../lib/domain/attention/compaction';
import { effectRows } from '../../../../lib/domain/insights/effect/due-nudges';
import { dayAfter } from '../../../../lib/domain/time/days';
import { readPeriod } from '../../../../lib/domain/time/period';
import type { PageContext } from '../../../../lib/pages/context';
import { exportEverything } from '../../../../lib/pages/options/export-and-erase';
import { loadNudgeEffect } from '../../../../lib/pages/reflection/load-nudge-effect';
import { loadPeriod } from '../../../../lib/pages/reflection/load-period';
import { saveFile } from '../../../../lib/platform/save-file';
import { MINUTE, moment } from '../../../builders/domain-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/runtime', () => ({ sendToBackground: vi.fn() }));
vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

const effectOf = async (context: PageContext, id: string) =>
  loadNudgeEffect(context, await loadPeriod(context, readPeriod(id)));

/** A visit on the day so long before today, with a nudge due after ten minutes. */
async function visit(context: PageContext, daysAgo: number, minutesAfter: number) {
  const day = dayAfter(TODAY, -daysAgo);
  const start = middleOf(day) - 120 * MINUTE;
  const at = start + 10 * MINUTE;
  const outcome = daysAgo % 3 ? 'faded' : 'withheld';
  await spendTime(context, {
    ...{ site: 'instagram', start, end: at + minutesAfter * MINUTE },
    moment: moment({ at, day, sittingStart: start, outcome }),
  });
}

describe('the effect of nudges on a page', () => {
  it('is told from everything since the first day, however long ago', async () => {
    const context = pageInMemory(() => NOW);
    for (const daysAgo of [500, 499, 200, 3, 2, 1]) await visit(context, daysAgo, daysAgo % 7);
    const effect = await effectOf(context, '2026-W47');
    expect(effect?.report.counts).toMatchObject({ shown: 5, withheld: 1, missing: 0, days: 500 });
    expect(effect?.due.map(({ stayedMs }) => (stayedMs ?? 0) / MINUTE)).toEqual([3, 2, 4, 3, 2, 1]);
  });

  it('of an earlier week is told as it was then', async () => {
    const context = pageInMemory(() => NOW);
    for (const daysAgo of [13, 11, 10, 8, 2, 1]) await visit(context, daysAgo, 5);
    expect((await effectOf(context, '2026-W46'))?.due.length).toBe(4);
    expect((await effectOf(context, '2026-W47'))?.due.length).toBe(6);
  });

  it('is nothing where a period has nothing to say about nudges', async () => {
    const context = pageInMemory(() => NOW);
    await visit(context, 1, 5);
    expect(await effectOf(context, '2026-W47')).toBeNull();
  });

  it('says whether nudges are still withheld by chance', async () => {
    const context = pageInMemory(() => NOW);
    for (const daysAgo of [5, 4, 2, 1]) await visit(context, daysAgo, 5);
    expect((await effectOf(context, '2026-W47'))?.withholding).toBe(true);
    await context.settings.change(() => ({ withholding: false }));
    expect((await effectOf(context, '2026-W47'))?.withholding).toBe(false);
  });

  it('can be calculated again from an export of everything', async () => {
    const context = pageInMemory(() => NOW);
    for (const daysAgo of [50, 30, 3, 2, 1]) await visit(context, daysAgo, daysAgo % 7);
    await exportEverything(context);
    const file = vi.mocked(saveFile).mock.lastCall?.[1];
    const { moments, sittings, pastDays } = JSON.parse((await file?.text()) ?? '');
    const all = [...sittings, ...pastDays.flatMap(sittingsOfPast)];
    const { due } = effectRows(moments, all, 5 * MINUTE, NOW);
    expect(due).toEqual((await effectOf(context, '2026-W47'))?.due);
    expect(due.length).toBe(5);
  });
});
