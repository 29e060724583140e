import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../lib/domain/journal/plan';
import { PlanRepository } from '../../../../lib/storage/journal/plan-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';

const NOW = Date.UTC(2026, 10, 22, 13, 30);

const plan: Plan = {
  at: NOW,
  day: '2026-11-22',
  week: '2026-W48',
  cue: 'I open Instagram before breakfast',
  response: 'put the kettle on first',
  site: 'instagram',
  onCard: true,
  followUp: { askOn: '2026-11-30', turn: null, text: '' },
};

describe('plans', () => {
  it('are kept, found by the week they are for, changed and erased, each told to the pages', async () => {
    const signal = countingSignal();
    const plans = new PlanRepository(freshConnection(), signal);
    await plans.keep({ ...plan, week: '2026-W49', at: NOW + 2 }, NOW);
    await plans.keep({ ...plan, at: NOW + 1 }, NOW);
    await plans.keep(plan, NOW);
    expect(await plans.between('2026-W48', '2026-W48')).toMatchObject([{ at: NOW }, { at: NOW + 1 }]);
    const [kept] = await plans.between('2026-W48', '2026-W49');
    const { id } = kept as { id: string };
    expect(await plans.change(id, { onCard: false }, NOW + 5)).toBe(true);
    expect((await plans.between('2026-W48', '2026-W48'))[0]).toEqual({
      ...kept,
      onCard: false,
      updatedAt: NOW + 5,
    });
    expect(await plans.find(id)).toMatchObject({ id, onCard: false });
    await plans.erase(id);
    expect(await plans.find(id)).toBeUndefined();
    expect(await plans.between('2026-W48', '2026-W49')).toHaveLength(2);
    expect(signal.announced()).toBe(5);
  });

  it('are known to be there before a week, and not in it', async () => {
    const plans = new PlanRepository(freshConnection(), countingSignal());
    expect(await plans.hasBefore('2026-W49')).toBe(false);
    await plans.keep(plan, NOW);
    expect(await plans.hasBefore('2026-W48')).toBe(false);
    expect(await plans.hasBefore('2026-W49')).toBe(true);
  });

  it('that are gone are not made again by a change', async () => {
    const signal = countingSignal();
    const plans = new PlanRepository(freshConnection(), signal);
    expect(await plans.change('gone', { onCard: false }, NOW)).toBe(false);
    expect(await plans.between('2026-W01', '2026-W53')).toEqual([]);
    expect(signal.announced()).toBe(0);
  });
});
