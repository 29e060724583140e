import { describe, expect, it, vi } from 'vitest';
import { offerActions } from '../../../../lib/pages/popup/offer-actions';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');

describe('the offers of the popup', () => {
  it('set the gentler pace with the minutes before its first nudge', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ pace: 'often', firstNudgeMinutes: 5 }));
    await offerActions(context).acceptGentlerPace('balanced');
    expect(await context.settings.read()).toMatchObject({ pace: 'balanced', firstNudgeMinutes: 8 });
  });

  it('keep longer minutes before the first nudge when a gentler pace is accepted', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ pace: 'often', firstNudgeMinutes: 20 }));
    await offerActions(context).acceptGentlerPace('balanced');
    expect(await context.settings.read()).toMatchObject({ pace: 'balanced', firstNudgeMinutes: 20 });
  });

  it('remember that they were shown', async () => {
    const context = pageInMemory(() => NOW);
    const { noteGentlerPaceShown, noteSupportCardShown } = offerActions(context);
    await noteGentlerPaceShown();
    await noteSupportCardShown();
    expect(await context.settings.read()).toMatchObject({
      gentlerOffered: true,
      supportShownOn: '2026-11-22',
    });
  });

  it('reject when that can’t be stored', async () => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    const actions = offerActions(context);
    await expect(actions.acceptGentlerPace('gentle')).rejects.toThrow('No storage.');
    await expect(actions.noteGentlerPaceShown()).rejects.toThrow('No storage.');
    await expect(actions.noteSupportCardShown()).rejects.toThrow('No storage.');
  });
});
