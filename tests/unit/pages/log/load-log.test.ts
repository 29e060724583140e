import { describe, expect, it, vi } from 'vitest';
import { EMPTY_PLAN, planFromDraft } from '../../../../lib/domain/journal/plan-draft';
import type { Suppression } from '../../../../lib/domain/nudges/suppression';
import { loadLog } from '../../../../lib/pages/log/load-log';
import { DAY, MINUTE, moment } from '../../../builders/domain-rows';
import { caughtComparison, guess, lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

describe('the log of a day', () => {
  it('is empty before anything happened', async () => {
    expect(
      await loadLog(
        pageInMemory(() => NOW),
        undefined,
      ),
    ).toEqual({
      day: TODAY,
      today: TODAY,
      entries: [],
      ownSentences: [],
      plans: [],
      aims: [],
      minute: MINUTE,
    });
  });

  it('has what happened on the day that was chosen, the earliest first', async () => {
    const context = pageInMemory(() => NOW);
    const yesterday = NOW - DAY;
    for (const [start, day, outcome] of [
      [yesterday, '2026-11-21', 'helpful'],
      [NOW - 30 * MINUTE, TODAY, 'withheld'],
      [NOW - 60 * MINUTE, TODAY, 'notNow'],
    ] as const) {
      await spendTime(context, {
        ...{ site: 'instagram', start, end: start + MINUTE },
        moment: moment({ at: start, day, outcome }),
      });
    }
    const kindsOn = async (day: string | undefined) =>
      (await loadLog(context, day)).entries.map(({ kind, at }) => [kind, at]);
    expect(await kindsOn(undefined)).toEqual([
      ['shown', NOW - 60 * MINUTE],
      ['withheld', NOW - 30 * MINUTE],
    ]);
    expect(await kindsOn('2026-11-21')).toEqual([['shown', yesterday]]);
  });

  it('has the nudges that were blocked, with their reasons', async () => {
    const context = pageInMemory(() => NOW);
    const at = NOW - 30 * MINUTE;
    const suppression: Suppression = {
      at,
      until: at,
      day: TODAY,
      site: 'instagram',
      surface: 'feed',
      triggers: ['passive'],
      hindrances: ['quietHours'],
    };
    await spendTime(context, { site: 'instagram', start: at - MINUTE, end: at, suppression });
    const { entries } = await loadLog(context, undefined);
    expect(entries).toMatchObject([{ kind: 'refused', at, suppression }]);
  });

  it('has the comparisons that were caught on it, among the nudges', async () => {
    const context = pageInMemory(() => NOW);
    const at = NOW - 20 * MINUTE;
    const comparison = caughtComparison({ at, day: TODAY, site: 'instagram', surface: 'feed' });
    await context.caughtComparisons.catch(comparison);
    await context.caughtComparisons.catch({ ...comparison, at: at - DAY, day: '2026-11-21' });
    const { entries } = await loadLog(context, undefined);
    expect(entries).toMatchObject([{ kind: 'caught', at, comparison }]);
  });

  it('has the guesses that were made on it, whichever week they are about', async () => {
    const context = pageInMemory(() => NOW);
    await context.guesses.save(guess({ ...lived(NOW, TODAY), week: '2026-W46' }), NOW);
    await context.guesses.save(guess({ ...lived(NOW - DAY, '2026-11-21'), week: '2026-W47' }), NOW);
    const { entries } = await loadLog(context, undefined);
    expect(entries).toMatchObject([{ kind: 'guessed', at: NOW, guess: { week: '2026-W46' } }]);
  });

  it('has the plans for its week, which cards may have shown', async () => {
    const context = pageInMemory(() => NOW);
    const draft = { ...EMPTY_PLAN, response: 'read' };
    await context.plans.save(
      planFromDraft({ ...draft, cue: 'this week' }, '2026-W47', lived(NOW, TODAY)),
      NOW,
    );
    await context.plans.save(
      planFromDraft({ ...draft, cue: 'next week' }, '2026-W48', lived(NOW, TODAY)),
      NOW,
    );
    const { plans } = await loadLog(context, '2026-11-17');
    expect(plans.map(({ cue }) => cue)).toEqual(['this week']);
  });

  it('rejects when the database can’t be read', async () => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.moments, 'between').mockRejectedValue(new Error('The database is gone.'));
    await expect(loadLog(context, undefined)).rejects.toThrow('The database is gone.');
  });
});
