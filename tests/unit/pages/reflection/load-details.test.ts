import { describe, expect, it } from 'vitest';
import { NO_ATTENTION } from '../../../../lib/domain/attention/usage';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { EMPTY_PLAN } from '../../../../lib/domain/journal/plan-draft';
import { readPeriod } from '../../../../lib/domain/time/period';
import type { PageContext } from '../../../../lib/pages/context';
import { loadDetails } from '../../../../lib/pages/reflection/load-details';
import { loadPeriod } from '../../../../lib/pages/reflection/load-period';
import { planActions } from '../../../../lib/pages/reflection/plan-actions';
import { MINUTE, moment } from '../../../builders/domain-rows';
import { caughtComparison, lived, practiceEntry } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');

const detailsOf = async (context: PageContext, id: string) =>
  loadDetails(context, await loadPeriod(context, readPeriod(id)), true);

describe('the details of a period', () => {
  it('name the period they belong to', async () => {
    expect(
      (
        await detailsOf(
          pageInMemory(() => NOW),
          '2026-W46',
        )
      ).periodId,
    ).toBe('2026-W46');
  });

  it('leave out the figures until somebody looks at them', async () => {
    const context = pageInMemory(() => NOW);
    const content = await loadPeriod(context, readPeriod('2026-W47'));
    expect((await loadDetails(context, content, false)).comparisons).toBeNull();
    expect((await loadDetails(context, content, true)).comparisons).not.toBeNull();
  });

  it('have the months in which something was written for a month or year, and none for a week', async () => {
    const context = pageInMemory(() => NOW);
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 60 }, lived(NOW, '2026-11-20'));
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 40 }, lived(NOW, '2026-09-02'));
    await planActions(context).create('2026-W27', { ...EMPTY_PLAN, cue: 'it is ten', response: 'read' });
    const monthsOf = async (id: string) =>
      (await detailsOf(context, id)).months?.map(({ month }) => month.id);
    expect(await monthsOf('2026')).toEqual(['2026-07', '2026-09', '2026-11']);
    expect(await monthsOf('2026-09')).toEqual(['2026-09']);
    expect(await monthsOf('2026-10')).toEqual([]);
    expect((await detailsOf(context, '2026-W47')).months).toBeNull();
  });
});

describe('the comparisons of a period', () => {
  it('count the nudges of its own days by their outcome', async () => {
    const context = pageInMemory(() => NOW);
    for (const [day, outcome] of [
      ['2026-11-15', 'closedTab'],
      ['2026-11-16', 'helpful'],
      ['2026-11-18', 'notNow'],
      ['2026-11-19', 'withheld'],
      ['2026-11-22', 'helpful'],
    ] as const) {
      const start = middleOf(day) - 60 * MINUTE;
      const nudged = moment({ at: start, day, site: 'x', outcome });
      await spendTime(context, { site: 'x', start, end: start + MINUTE, moment: nudged });
    }
    expect((await detailsOf(context, '2026-W47')).comparisons?.nudges).toEqual({
      ...{ shown: 0, helpful: 2, carriedOn: 0, notNow: 1, closedTab: 0, faded: 0, missed: 0, withheld: 1 },
    });
  });

  it.each([
    ['2026-W47', '2026-05-25'],
    ['2026-11', '2026-06-02'],
    ['2025', '2025-01-01'],
  ])(
    'of %s are estimated from %s: half a year up to its last day, or all of a longer one',
    async (id, since) => {
      const context = pageInMemory(() => NOW);
      const start = middleOf('2024-12-01');
      await spendTime(context, { site: 'x', start, end: start + MINUTE });
      expect((await detailsOf(context, id)).comparisons?.since).toBe(since);
    },
  );

  it('are estimated from no day before the first one that was measured', async () => {
    const context = pageInMemory(() => NOW);
    const start = middleOf('2026-11-19');
    await spendTime(context, { site: 'x', start, end: start + MINUTE });
    expect((await detailsOf(context, '2026-W47')).comparisons?.since).toBe('2026-11-19');
  });

  it('report for an intent how long the sitting went on, with its passive share in a week alone', async () => {
    const context = pageInMemory(() => NOW);
    const start = middleOf('2026-11-20');
    const at = start + 10 * MINUTE;
    const id = await spendTime(context, {
      ...{ site: 'instagram', start, end: start + 30 * MINUTE },
      moment: moment({ at, day: '2026-11-20', sittingStart: start, family: 'intent' }),
    });
    await context.practiceEntries.save(
      practiceEntry({ at, day: '2026-11-20', practice: 'intent', lines: ['find'], moment: id ?? null }),
      at,
    );
    const inWeek = await detailsOf(context, '2026-W47');
    expect(inWeek.comparisons?.intents).toMatchObject([
      {
        at,
        intent: 'find',
        site: 'instagram',
        continuedMs: 20 * MINUTE,
        attentionAfter: { passiveMs: 20 * MINUTE, activeMs: 0 },
      },
    ]);
    const inMonth = await detailsOf(context, '2026-11');
    expect(inMonth.comparisons?.intents).toMatchObject([
      { at, intent: 'find', continuedMs: 20 * MINUTE, attentionAfter: NO_ATTENTION },
    ]);
  });

  it('have the comparisons that were caught in it, the earliest first', async () => {
    const context = pageInMemory(() => NOW);
    for (const day of ['2026-11-20', '2026-11-18', '2026-11-09', '2026-10-31']) {
      await context.caughtComparisons.catch(caughtComparison({ at: middleOf(day), day }));
    }
    const daysIn = async (id: string) => (await detailsOf(context, id)).caught.map(({ day }) => day);
    expect(await daysIn('2026-W47')).toEqual(['2026-11-18', '2026-11-20']);
    expect(await daysIn('2026-11')).toEqual(['2026-11-09', '2026-11-18', '2026-11-20']);
    expect(await daysIn('2026')).toHaveLength(4);
  });
});
