import { execFile, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
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
 * Chooses a folder in the browser's own dialog, and lets Enough change files there. A click in `page` must have just
 * opened the dialog.
 * @param path an absolute path below the home folder: the browser gives no access to the system's own folders
 */
export async function chooseFolderInDialog(display: VirtualDisplay, page: Page, path: string): Promise<void> {
  const dialog = await waitFor('the dialog for folders', () => dialogOn(display));
  await xdotool(display, 'windowfocus', '--sync', dialog);
  await pressKeys(display.name, 'ctrl+l');
  await xdotool(display, 'type', '--delay', '20', path);
  await repeatUntil(
    'the dialog for folders to close',
    () => pressKeys(display.name, 'Return'),
    async () => (await dialogOn(display)) === undefined,
  );
  await waitFor('the browser’s question to take the focus', async () =>
    (await page.evaluate(() => document.hasFocus())) ? undefined : true,
  );
  await delay(READING_MS);
  // The focus starts on "Don't allow".
  await pressKeys(display.name, 'Tab');
  await repeatUntil(
    'the browser’s question to take the answer',
    () => pressKeys(display.name, 'Return'),
    () => page.evaluate(() => document.hasFocus()),
  );
}
