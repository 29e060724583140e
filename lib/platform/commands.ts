import { lackingBrowser } from './browser';
import type { Command } from './shortcuts';

/** Calls back with the id of the active tab whenever the person presses the shortcut, where the browser has shortcuts. */
export function onCommand(name: Command, pressed: (tabId: number) => void): void {
  lackingBrowser.commands?.onCommand?.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) pressed(tab.id);
  });
}
