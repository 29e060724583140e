import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/domain/settings';
import { countingActions } from '../../../../lib/pages/options/counting-actions';
import { type NudgeActions, nudgeActions } from '../../../../lib/pages/options/nudge-actions';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

const NOW = middleOf('2026-11-22');
const QUIET_HOURS = { from: 22 * 60, to: 7 * 60 };

type Row = [name: string, act: (actions: NudgeActions) => Promise<void>, changed: Partial<Settings>];

const ACTIONS: readonly Row[] = [
  ['setPace', ({ setPace }) => setPace('gentle'), { pace: 'gentle', firstNudgeMinutes: 15 }],
  ['setFirstNudgeMinutes', ({ setFirstNudgeMinutes }) => setFirstNudgeMinutes(12), { firstNudgeMinutes: 12 }],
  [
    'setTrigger',
    ({ setTrigger }) => setTrigger('lateNight', true),
    { triggers: { ...DEFAULT_SETTINGS.triggers, lateNight: true } },
  ],
  ['setQuietHours', ({ setQuietHours }) => setQuietHours(QUIET_HOURS), { quietHours: QUIET_HOURS }],
  [
    'setAlternatives',
    ({ setAlternatives }) => setAlternatives([' tea\n', '', 'call Ines']),
    { alternatives: ['tea', 'call Ines'] },
  ],
  ['setWithholding', ({ setWithholding }) => setWithholding(false), { withholding: false }],
];

describe('when nudges are shown', () => {
  it.each(ACTIONS)('is changed by %s, which changes nothing else', async (_name, act, changed) => {
    const context = pageInMemory(() => NOW);
    await act(nudgeActions(context));
    expect(await context.settings.read()).toEqual({ ...DEFAULT_SETTINGS, ...changed });
  });

  it.each(ACTIONS)('stays as it is when %s can’t be stored, and the action rejects', async (_name, act) => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    await expect(act(nudgeActions(context))).rejects.toThrow('No storage.');
    expect(await context.settings.read()).toEqual(DEFAULT_SETTINGS);
  });

  it('refuses minutes before the first nudge that are out of range', async () => {
    const context = pageInMemory(() => NOW);
    await expect(nudgeActions(context).setFirstNudgeMinutes(99)).rejects.toThrow('firstNudgeMinutes');
    expect(await context.settings.read()).toEqual(DEFAULT_SETTINGS);
  });
});

describe('what a person would rather do', () => {
  it.each([
    ['too long', ['x'.repeat(61)]],
    ['one too many', ['tea', 'the window', 'call Ines', 'a walk']],
  ])('is not changed by anything %s', async (_, written) => {
    const context = pageInMemory(() => NOW);
    const actions = nudgeActions(context);
    await actions.setAlternatives(['tea']);
    await expect(actions.setAlternatives(written)).rejects.toThrow('alternatives');
    expect((await context.settings.read()).alternatives).toEqual(['tea']);
  });

  it('is nothing again once the fields are emptied', async () => {
    const context = pageInMemory(() => NOW);
    const actions = nudgeActions(context);
    await actions.setAlternatives(['tea']);
    await actions.setAlternatives(['', ' ', '']);
    expect((await context.settings.read()).alternatives).toEqual([]);
  });
});

describe('what counts', () => {
  it('is changed setting by setting', async () => {
    const context = pageInMemory(() => NOW);
    const actions = countingActions(context);
    await actions.setDayStart(6);
    await actions.setSecondScreen(true);
    await actions.setCheckInEvery('day');
    expect(await context.settings.read()).toEqual({
      ...DEFAULT_SETTINGS,
      dayStartHour: 6,
      secondScreen: true,
      checkInEvery: 'day',
    });
  });

  it('refuses an hour that no day has', async () => {
    const context = pageInMemory(() => NOW);
    await expect(countingActions(context).setDayStart(24)).rejects.toThrow('dayStartHour');
    expect(await context.settings.read()).toEqual(DEFAULT_SETTINGS);
  });
});
