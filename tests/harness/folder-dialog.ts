import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { waitFor } from '../../dev/browser/wait';
import { pressKeys, type VirtualDisplay } from '../../dev/browser/xvfb';
import { repeatUntil } from './repeat-until';

const run = promisify(execFile);

const xdotool = async ({ name }: VirtualDisplay, ...args: string[]): Promise<string> =>
  (await run('xdotool', args, { env: { ...process.env, DISPLAY: name } })).stdout.trim();

/** The browser accepts no answer to its question within the first half second. */
const READING_MS = 1_500;

/**
 * Has a window manager give the focus to dialogs on a display, as a person's desktop does.
 * @returns how to end it
 */
export function manageWindows({ name }: VirtualDisplay): () => void {
  const manager = spawn('openbox', [], { env: { ...process.env, DISPLAY: name }, stdio: 'ignore' });
  return () => void manager.kill();
}

/** The dialog for folders, as an id of X; `undefined` while there is none. */
async function dialogOn(display: VirtualDisplay): Promise<string | undefined> {
  const found = await xdotool(display, 'search', '--onlyvisible', '--name', '^(Select|Open|Choose).*').catch(
    () => '',
  );
  return found.split('\n').filter(Boolean).at(-1);
}

/**
 * Chooses a folder in the browser's own dialog, and lets Enough change files there. A click in `page` must have just opened
 * the dialog.
 * @param path an absolute path below the home folder: the browser gives no access to the system's own folders
 */
export async function chooseFolderInDialog(display: VirtualDisplay, page: Page, path: string): Promise<void> {
  const dialog = await waitFor('the dialog for folders', () => dialogOn(display));
  await xdotool(display, 'windowfocus', '--sync', dialog);
  await pressKeys(display.name, 'ctrl+l');
  await xdotool(display, 'type', '--delay', '20', path);
  await repeatUntil(
    'the dialog for folders to close',
    // "Open": the Return key would close the dialog too, and choose nothing.
    () => pressKeys(display.name, 'alt+o'),
    async () => (await dialogOn(display)) === undefined,
  );
  await questionRead(page);
  // The focus starts on "Don't allow".
  await pressKeys(display.name, 'Tab');
  await repeatUntil(
    'the browser’s question to take the answer',
    () => pressKeys(display.name, 'Return'),
    () => page.evaluate(() => document.hasFocus()),
  );
}

/** Waits until the browser's question has had the focus for as long as a person reads it. */
async function questionRead(page: Page): Promise<void> {
  let since: number | undefined;
  await waitFor('the browser’s question', async () => {
    const isOpen = !(await page.evaluate(() => document.hasFocus()));
    since = isOpen ? (since ?? performance.now()) : undefined;
    return since !== undefined && performance.now() - since > READING_MS ? true : undefined;
  });
}
