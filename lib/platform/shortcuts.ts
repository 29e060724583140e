import { browser, lackingBrowser } from './browser';

/** What can be done by a keyboard shortcut, by the name in the manifest; the browser itself opens the popup. */
const COMMANDS = ['focus-card', '_execute_action', 'compared', 'check-in', 'snooze'] as const;

/** A keyboard shortcut of the extension, by its name in the manifest. */
export type Command = (typeof COMMANDS)[number];

/** The keys of each shortcut as they are now, such as `Alt+Shift+K`; empty where none are set. */
export type AssignedKeys = Readonly<Record<Command, string>>;

/** Where Chromium browsers let people change shortcuts; each leads this address to its own. */
const CHROMIUM_SETTINGS = 'chrome://extensions/shortcuts';

/**
 * The keys as they are set now: people can change them, and keys that the browser or another extension uses already are
 * not set. `null` where the browser has no shortcuts.
 */
export async function assignedKeys(): Promise<AssignedKeys | null> {
  const set = await lackingBrowser.commands?.getAll?.();
  if (!set) return null;
  const keysOf = (command: Command) => set.find(({ name }) => name === command)?.shortcut ?? '';
  return Object.fromEntries(COMMANDS.map((command) => [command, keysOf(command)])) as AssignedKeys;
}

/** Opens the browser's own settings of shortcuts. */
export async function openShortcutSettings(): Promise<void> {
  if (lackingBrowser.commands?.openShortcutSettings) await lackingBrowser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SETTINGS });
}
