import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { assignedKeys, openShortcutSettings } from '../../../lib/platform/shortcuts';

const whole = fakeBrowser.commands;

/** Gives the browser these shortcuts in place of its own. */
const withCommands = (commands: unknown) => Reflect.set(fakeBrowser, 'commands', commands);

afterEach(() => void withCommands(whole));

describe('the keys of the shortcuts', () => {
  it('are those that are set now, and empty where there are none', async () => {
    withCommands({
      getAll: async () => [
        { name: 'focus-card', shortcut: 'Alt+Shift+J' },
        { name: 'snooze', shortcut: '' },
        { name: '_execute_action' },
      ],
    });
    expect(await assignedKeys()).toEqual({
      ...{ 'focus-card': 'Alt+Shift+J', snooze: '', _execute_action: '', compared: '', 'check-in': '' },
    });
  });

  it.each([
    ['no shortcuts', undefined],
    ['no list of them', {}],
  ])('are unknown in a browser with %s', async (_, commands) => {
    withCommands(commands);
    expect(await assignedKeys()).toBeNull();
  });

  it('are changed in the browser’s own settings', async () => {
    const opened = vi.fn(async () => undefined);
    withCommands({ openShortcutSettings: opened });
    await openShortcutSettings();
    expect(opened).toHaveBeenCalledOnce();
    withCommands({});
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await openShortcutSettings();
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });
});
