import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../../lib/domain/settings';
import { findingActions, type SettingAction } from '../../../../lib/pages/reflection/finding-actions';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');
const HOURS = { from: 22 * 60, to: 7 * 60 };

describe('what a finding offers', () => {
  it.each<[SettingAction, object]>([
    [{ does: 'quietHours', hours: HOURS }, { quietHours: HOURS }],
    [{ does: 'familyOff', family: 'reframe' }, { familiesOff: ['reframe'] }],
  ])('of %o changes one setting, and can be taken back', async (action, changed) => {
    const context = pageInMemory(() => NOW);
    const { take, takeBack } = findingActions(context);
    await take(action);
    expect(await context.settings.read()).toEqual({ ...DEFAULT_SETTINGS, ...changed });
    await takeBack(action);
    expect(await context.settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('leaves the other kinds of nudges that are off as they are', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ familiesOff: ['breathe'] }));
    const { take, takeBack } = findingActions(context);
    await take({ does: 'familyOff', family: 'reframe' });
    await takeBack({ does: 'familyOff', family: 'reframe' });
    expect((await context.settings.read()).familiesOff).toEqual(['breathe']);
  });

  it('rejects when it can’t be stored', async () => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    await expect(findingActions(context).take({ does: 'familyOff', family: 'reframe' })).rejects.toThrow(
      'No storage.',
    );
  });
});
