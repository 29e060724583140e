import { describe, expect, it } from 'vitest';
import { PlanRepository } from '../../../../lib/storage/journal/plan-repository';
import { countingSignal, freshConnection } from '../../../builders/in-memory-database';
import { plan } from '../../../builders/journal-rows';

const NOW = Date.UTC(2026, 10, 22, 13, 30);

const entry = plan({ at: NOW, site: 'instagram', onCard: true });

describe('the plan repository', () => {
  it('saves plans, finds them by week and time, changes and deletes them, and announces each change', async () => {
    const signal = countingSignal();
    const plans = new PlanRepository(freshConnection(), signal);
    await plans.save({ ...entry, week: '2026-W49', at: NOW + 2 }, NOW);
    await plans.save({ ...entry, at: NOW + 1 }, NOW);
    await plans.save(entry, NOW);
    expect(await plans.between('2026-W48', '2026-W48')).toMatchObject([{ at: NOW }, { at: NOW + 1 }]);
    const [saved] = await plans.between('2026-W48', '2026-W49');
    const id = saved?.id ?? '';
    expect(await plans.change(id, { onCard: false }, NOW + 5)).toBe(true);
    const changed = { ...saved, onCard: false, updatedAt: NOW + 5 };
    expect((await plans.between('2026-W48', '2026-W48'))[0]).toEqual(changed);
    expect(await plans.delete(id)).toEqual(changed);
    expect(await plans.between('2026-W48', '2026-W49')).toMatchObject([{ at: NOW + 1 }, { at: NOW + 2 }]);
    expect(signal.announced()).toBe(5);
  });

  it('reports whether there is a plan before a week', async () => {
    const plans = new PlanRepository(freshConnection(), countingSignal());
    expect(await plans.hasBefore('2026-W49')).toBe(false);
    await plans.save(entry, NOW);
    expect(await plans.hasBefore('2026-W48')).toBe(false);
    expect(await plans.hasBefore('2026-W49')).toBe(true);
  });

  it('neither changes nor deletes a plan that is gone', async () => {
    const signal = countingSignal();
    const plans = new PlanRepository(freshConnection(), signal);
    expect(await plans.change('gone', { onCard: false }, NOW)).toBe(false);
    expect(signal.announced()).toBe(0);
    expect(await plans.delete('gone')).toBeUndefined();
    expect(await plans.between('2026-W01', '2026-W53')).toEqual([]);
  });
});
