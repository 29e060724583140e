import { describe, expect, it } from 'vitest';
import { type Period, readPeriod } from '../../../../lib/domain/time/period';
import type { PageContext } from '../../../../lib/pages/context';
import { loadFindings } from '../../../../lib/pages/reflection/load-findings';
import { HOUR, MINUTE } from '../../../builders/domain-rows';
import { gratitudeEntry, lived, practiceEntry } from '../../../builders/journal-rows';
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
    });
    expect((await findingsIn(context, '2026-W45')).measuredDays).toBe(0);
  });

  it('are made from what is stored, and what is done already is not offered again', async () => {
    const context = pageInMemory(() => NOW);
    for (const day of ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20']) {
      const start = middleOf(day);
      await spendTime(context, { site: 'x', start, end: start + 30 * MINUTE });
    }
    const stretch = async () =>
      (await findingsIn(context, '2026-W47')).findings.find(({ kind }) => kind === 'busiestStretch');
    expect((await stretch())?.action).toMatchObject({ does: 'quietHours' });
    await context.settings.change(() => ({ quietHours: { from: 0, to: 60 } }));
    expect(await stretch()).toMatchObject({ action: null });
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
