import { describe, expect, it, vi } from 'vitest';
import { loadCaught } from '../../../../lib/pages/popup/load-caught';
import { comparisonActions } from '../../../../lib/pages/shared/comparison-actions';
import { DAY, MINUTE } from '../../../builders/domain-rows';
import { caughtComparison } from '../../../builders/journal-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);

async function caughtWhen(...times: readonly number[]) {
  const context = pageInMemory(() => NOW);
  for (const at of times) await context.caughtComparisons.catch(caughtComparison({ at, day: TODAY }));
  await context.caughtComparisons.catch(caughtComparison({ at: NOW - DAY, day: '2026-11-21' }));
  const { all, just } = await loadCaught(context, TODAY, NOW);
  return { all: all.map(({ at }) => at), just: just?.at };
}

describe('the comparisons in the popup', () => {
  it('are those of today, the earliest first', async () => {
    expect(await caughtWhen(NOW - 20 * MINUTE, NOW - 90 * MINUTE)).toEqual({
      all: [NOW - 90 * MINUTE, NOW - 20 * MINUTE],
      just: undefined,
    });
  });

  it('have the last one apart while it can be taken back: for three minutes', async () => {
    expect((await caughtWhen(NOW - 5_000, NOW)).just).toBe(NOW);
    expect((await caughtWhen(NOW - 3 * MINUTE + 1)).just).toBe(NOW - 3 * MINUTE + 1);
    expect((await caughtWhen(NOW - 3 * MINUTE)).just).toBeUndefined();
  });

  it('are not just caught when a clock that was ahead dated them', async () => {
    expect(await caughtWhen(NOW + MINUTE)).toEqual({ all: [NOW + MINUTE], just: undefined });
  });

  it('are failing while the last one could not be stored', async () => {
    const context = pageInMemory(() => NOW);
    const { catchNow } = comparisonActions(context);
    const isFailing = async () => (await loadCaught(context, TODAY, NOW)).isFailing;
    const full = vi.spyOn(context.caughtComparisons, 'catch').mockRejectedValue(new Error('full'));
    await expect(catchNow()).rejects.toThrow('full');
    expect(await isFailing()).toBe(true);
    full.mockRestore();
    await catchNow();
    expect(await isFailing()).toBe(false);
  });
});
