import { describe, expect, it } from 'vitest';
import { type Period, readPeriod } from '../../../../lib/domain/time/period';
import type { PageContext } from '../../../../lib/pages/context';
import { loadFindings } from '../../../../lib/pages/reflection/load-findings';
import { HOUR, MINUTE, moment } from '../../../builders/domain-rows';
import { caughtComparison, gratitudeEntry, lived, plan, practiceEntry } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');
const TODAY = '2026-11-22';

const findingsIn = async (context: PageContext, id: string, firstDay = '2026-11-16') =>
  loadFindings(context, readPeriod(id) as Period, { today: TODAY, firstDay });

describe('the findings of a page', () => {
  it('name the period they belong to, and how many days were measured', async () => {
    const context = pageInMemory(() => NOW);
    expect(await findingsIn(context, '2026-W47')).toEqual({
      periodId: '2026-W47',
      findings: [],
      measuredDays: 7,
      usualMs: null,
    });
    expect((await findingsIn(context, '2026-W45')).measuredDays).toBe(0);
  });

  it('come with the time of a usual week', async () => {
    const context = pageInMemory(() => NOW);
    for (let weeks = 0; weeks < 8; weeks += 1) {
      const start = middleOf(TODAY) - weeks * 7 * 24 * HOUR;
      await spendTime(context, { site: 'x', start, end: start + 20 * MINUTE });
    }
    expect((await findingsIn(context, '2026-W47', '2026-09-01')).usualMs).toBe(20 * MINUTE);
  });

  it('are made from what is stored, and what is done already is not offered again', async () => {
    const context = pageInMemory(() => NOW);
    for (let visit = 0; visit < 8; visit += 1) {
      const start = middleOf(TODAY) - visit * HOUR;
      const [at, end] = [start + 10 * MINUTE, start + 20 * MINUTE];
      const shown = { family: 'ownPath', outcome: 'carriedOn' } as const;
      await spendTime(context, {
        ...{ site: 'x', start, end },
        moment: moment({ ...shown, at, day: TODAY, sittingStart: start }),
      });
    }
    const unhelpful = async () =>
      (await findingsIn(context, '2026-W47')).findings.find(({ kind }) => kind === 'unhelpfulKind');
    expect(await unhelpful()).toMatchObject({ shown: 8, action: { does: 'familyOff', family: 'ownPath' } });
    await context.settings.change(() => ({ familiesOff: ['ownPath'] }));
    expect(await unhelpful()).toMatchObject({ action: null });
  });

  it('offer no plan about what there is a plan for, in the present week or the next', async () => {
    const offered = async (week: string) => {
      const context = pageInMemory(() => NOW);
      for (const at of [1, 2, 3].map((hours) => NOW - hours * HOUR)) {
        const caught = caughtComparison({ ...lived(at, TODAY), site: 'instagram', surface: 'feed' });
        await context.caughtComparisons.save(caught, at);
      }
      await context.plans.save(plan({ ...lived(NOW, TODAY), week, site: 'instagram' }), NOW);
      return (await findingsIn(context, '2026-W47')).findings.find(({ kind }) => kind === 'caughtWhere')
        ?.action;
    };
    expect(await offered('2026-W46')).toEqual({ does: 'plan', site: 'instagram' });
    expect(await offered('2026-W47')).toBeNull();
    expect(await offered('2026-W48')).toBeNull();
  });

  it('tell a first practice as the first ever only when the journal goes back no further', async () => {
    const context = pageInMemory(() => NOW);
    const at = NOW - HOUR;
    await context.practiceEntries.save(practiceEntry({ ...lived(at, TODAY), practice: 'reachOut' }), at);
    const first = async () =>
      (await findingsIn(context, '2026-W47')).findings.find(({ kind }) => kind === 'firstPractice');
    expect(await first()).toMatchObject({ practice: 'reachOut', isFirstEver: true });
    const longAgo = middleOf('2024-01-10');
    await context.practiceEntries.save(
      practiceEntry({ ...lived(longAgo, '2024-01-10'), practice: 'reachOut' }),
      longAgo,
    );
    expect(await first()).toMatchObject({ isFirstEver: false });
  });

  it('remember a glad thing of a year ago', async () => {
    const context = pageInMemory(() => NOW);
    const day = '2025-11-19';
    await context.gratitude.save(gratitudeEntry({ ...lived(middleOf(day), day), text: 'snow' }), NOW);
    expect((await findingsIn(context, '2026-W47')).findings).toMatchObject([
      { kind: 'gladFromThePast', ago: 'year', text: 'snow' },
    ]);
    expect((await findingsIn(context, '2026-11')).findings).toEqual([]);
  });
});
