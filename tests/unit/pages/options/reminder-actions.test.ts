import { beforeEach, describe, expect, it, vi } from 'vitest';
import { reminderActions } from '../../../../lib/pages/options/reminder-actions';
import { askToNotify, dropNotifying } from '../../../../lib/platform/notifications';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/notifications', () => ({ askToNotify: vi.fn(), dropNotifying: vi.fn() }));

const NOW = middleOf('2026-11-22');
const SUNDAY_EVENING = { weekday: 7, minute: 18 * 60 };

beforeEach(() => {
  vi.mocked(askToNotify).mockReset().mockResolvedValue(true);
  vi.mocked(dropNotifying).mockReset().mockResolvedValue(undefined);
});

describe('the weekly reminder', () => {
  it('is turned on at a time, and off again', async () => {
    const context = pageInMemory(() => NOW);
    const { setReminder } = reminderActions(context);
    await setReminder(SUNDAY_EVENING);
    expect((await context.settings.read()).reminder).toEqual(SUNDAY_EVENING);
    await setReminder(null);
    expect((await context.settings.read()).reminder).toBeNull();
  });

  it('refuses a time that no day has', async () => {
    const context = pageInMemory(() => NOW);
    const wrong = { weekday: 7, minute: 24 * 60 };
    await expect(reminderActions(context).setReminder(wrong)).rejects.toThrow('reminder');
    expect((await context.settings.read()).reminder).toBeNull();
  });
});

describe('notifications of the reminder', () => {
  it('are turned on once the browser allows them, and asks in the same turn', async () => {
    const context = pageInMemory(() => NOW);
    const turningOn = reminderActions(context).setNotifying(true);
    expect(askToNotify).toHaveBeenCalledOnce();
    expect(await turningOn).toBe('on');
    expect((await context.settings.read()).reminderNotifies).toBe(true);
  });

  it('stay off when the person declines', async () => {
    const context = pageInMemory(() => NOW);
    vi.mocked(askToNotify).mockResolvedValue(false);
    expect(await reminderActions(context).setNotifying(true)).toBe('declined');
    expect((await context.settings.read()).reminderNotifies).toBe(false);
  });

  it('are turned off without asking, and the permission is given back', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ reminderNotifies: true }));
    expect(await reminderActions(context).setNotifying(false)).toBe('off');
    expect((await context.settings.read()).reminderNotifies).toBe(false);
    expect(askToNotify).not.toHaveBeenCalled();
    expect(dropNotifying).toHaveBeenCalledOnce();
  });

  it('reject when the setting can’t be stored, and the permission stays', async () => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.settings, 'change').mockRejectedValue(new Error('No storage.'));
    await expect(reminderActions(context).setNotifying(false)).rejects.toThrow('No storage.');
    expect(dropNotifying).not.toHaveBeenCalled();
  });
});
