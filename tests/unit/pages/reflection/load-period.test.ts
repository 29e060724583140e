import { describe, expect, it } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { EMPTY_PLAN } from '../../../../lib/domain/journal/plan-draft';
import type { LocalDay } from '../../../../lib/domain/time/days';
import { readPeriod } from '../../../../lib/domain/time/period';
import { loadPeriod } from '../../../../lib/pages/reflection/load-period';
import { planActions } from '../../../../lib/pages/reflection/plan-actions';
import { keepAnswer } from '../../../../lib/pages/reflection/question-actions';
import { MINUTE, moment } from '../../../builders/domain-rows';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

// A Sunday: the last day of 2026-W47.
const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

const page = () => pageInMemory(() => NOW);

describe('loading a period', () => {
  it('shows the present week when none is requested', async () => {
    const { charts, today, week } = await loadPeriod(page(), null);
    expect(today).toBe(TODAY);
    expect(charts.period).toMatchObject({ kind: 'week', id: '2026-W47' });
    expect(week).toMatchObject({ thisWeek: '2026-W47', plans: [], chosenSites: [] });
  });

  it.each([
    ['2026-W46', '2026-W46'],
    ['2026-W51', '2026-W47'],
    ['2026-10', '2026-10'],
    ['2027-01', '2026-11'],
    ['2025', '2025'],
    ['2027', '2026'],
  ])('shows for %s the period %s: the present one instead of one of the future', async (requested, shown) => {
    const { charts } = await loadPeriod(page(), readPeriod(requested));
    expect(charts.period.id).toBe(shown);
  });

  it('counts from today if nothing was measured yet', async () => {
    expect(await loadPeriod(page(), null)).toMatchObject({ firstDay: TODAY });
  });

  it('has the time, the decision points and the check-ins of its days alone', async () => {
    const context = page();
    const [inWeek, before] = [middleOf('2026-11-20'), middleOf('2026-11-13')];
    await spendTime(context, { site: 'instagram', start: before, end: before + 30 * MINUTE });
    await spendTime(context, {
      ...{ site: 'x', start: inWeek, end: inWeek + 10 * MINUTE },
      moment: moment({ at: inWeek + 8 * MINUTE, day: '2026-11-20', site: 'x', outcome: 'helpful' }),
    });
    for (const later of [60 * MINUTE, 120 * MINUTE]) {
      const start = before + later;
      await spendTime(context, {
        ...{ site: 'instagram', start, end: start + MINUTE },
        moment: moment({ at: start, day: '2026-11-13', outcome: 'faded' }),
      });
    }
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 60 }, lived(inWeek, '2026-11-20'));
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 10 }, lived(before, '2026-11-13'));

    const week = await loadPeriod(context, null);
    expect(week.firstDay).toBe('2026-11-13');
    expect(week.charts.sites).toMatchObject([{ site: 'x', passiveMs: 10 * MINUTE }]);
    expect(week.hasNudges).toBe(true);
    expect(week.charts.mood.checkIns).toBe(1);

    const month = await loadPeriod(context, readPeriod('2026-11'));
    expect(month.charts.sites.map(({ site }) => site)).toEqual(['instagram', 'x']);
    expect(month.charts.mood.checkIns).toBe(2);
  });

  it('says nothing about nudges, and asks nothing about them, up to a day by which three were shown', async () => {
    const context = page();
    for (const [day, outcome] of [
      ['2026-11-06', 'faded'],
      ['2026-11-09', 'withheld'],
      ['2026-11-11', 'helpful'],
      ['2026-11-18', 'carriedOn'],
    ] as const) {
      const start = middleOf(day);
      const nudged = moment({ at: start, day, site: 'x', outcome });
      await spendTime(context, { site: 'x', start, end: start + MINUTE, moment: nudged });
    }
    const weekOfNudge = await loadPeriod(context, readPeriod('2026-W46'));
    expect(weekOfNudge.hasNudges).toBe(false);
    expect(weekOfNudge.week?.journal.asksAboutNudges).toBe(false);
    const present = await loadPeriod(context, null);
    expect(present.hasNudges).toBe(true);
    expect(present.week?.journal.asksAboutNudges).toBe(true);
    expect((await loadPeriod(context, readPeriod('2026-11'))).hasNudges).toBe(true);
  });

  it('asks nothing about nudges in a week in which none was shown', async () => {
    const context = page();
    const nudge = async (day: LocalDay, outcome: 'faded' | 'withheld') => {
      const start = middleOf(day);
      const nudged = moment({ at: start, day, site: 'x', outcome });
      await spendTime(context, { site: 'x', start, end: start + MINUTE, moment: nudged });
    };
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-11']) await nudge(day, 'faded');
    await nudge('2026-11-18', 'withheld');
    const asksIn = async (id: string) =>
      (await loadPeriod(context, readPeriod(id))).week?.journal.asksAboutNudges;
    expect(await asksIn('2026-W46')).toBe(true);
    expect(await asksIn('2026-W47')).toBe(false);
    await nudge('2026-11-20', 'faded');
    expect(await asksIn('2026-W47')).toBe(true);
  });

  it('has a journal, a question and plans for a week, and none of them for a month or year', async () => {
    const context = page();
    await context.settings.change(() => ({ sites: [{ site: 'instagram', since: 0 }] }));
    await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 60 }, lived(NOW, TODAY));
    await keepAnswer(context, '2026-W47', 3, 'A walk with Ines.');
    await keepAnswer(context, '2026-W46', 3, 'Nothing much.');
    const { create } = planActions(context);
    const draft = { ...EMPTY_PLAN, cue: 'it is ten', response: 'read' };
    for (const week of ['2026-W46', '2026-W47', '2026-W48']) await create(week, draft);

    const { week } = await loadPeriod(context, null);
    expect(week?.journal.week).toBe('2026-W47');
    expect(week?.journal.days.map(({ day }) => day)).toEqual([TODAY]);
    expect(week?.journal.reflections.map(({ answer }) => answer)).toEqual(['A walk with Ines.']);
    expect(week?.plans.map((plan) => plan.week)).toEqual(['2026-W47', '2026-W48']);
    expect(week?.chosenSites).toEqual(['instagram']);
    expect((await loadPeriod(context, readPeriod('2026-11'))).week).toBeNull();
    expect((await loadPeriod(context, readPeriod('2026'))).week).toBeNull();
  });

  it('names the present week also where an earlier one is shown', async () => {
    const { week } = await loadPeriod(page(), readPeriod('2026-W30'));
    expect(week).toMatchObject({ thisWeek: '2026-W47', journal: { week: '2026-W30' } });
  });
});
