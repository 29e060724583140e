import { lackingBrowser } from './browser';

/** A keyboard shortcut of the extension, by its name in the manifest. */
export type Command = 'focus-card';

/** Calls back with the id of the active tab whenever the person presses the shortcut, where the browser has shortcuts. */
export function onCommand(name: Command, pressed: (tabId: number) => void): void {
  lackingBrowser.commands?.onCommand?.addListener((command, tab) => {
    if (command === name && tab?.id !== undefined) pressed(tab.id);
  });
}
