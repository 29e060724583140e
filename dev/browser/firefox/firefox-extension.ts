import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InstalledExtension } from '../installed-extension';
import type { ConnectedBrowser } from '../launched-browser';
import { makeProfileFolder } from '../profile-folder';
import { waitFor } from '../wait';
import type { BidiSession } from './bidi-session';
import { inBrowserWindow } from './browser-window';
import { geckoIdOf, packExtension } from './packaged-extension';

/**
 * Installs an unpacked extension, unless it is there from an earlier start.
 * @param folder absolute
 * @param forGood whether it stays when Firefox starts again with the same profile
 * @returns its id
 */
export async function installExtension(
  session: BidiSession,
  folder: string,
  { forGood }: { forGood: boolean },
): Promise<string> {
  const id = geckoIdOf(folder);
  if (await hostnameOf(session, id)) return id;
  if (!forGood) {
    await session.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    return id;
  }
  const packed = makeProfileFolder();
  const path = join(packed, 'extension.xpi');
  writeFileSync(path, packExtension(folder));
  await session.send('webExtension.install', {
    extensionData: { type: 'archivePath', path },
    'moz:permanent': true,
  });
  rmSync(packed, { recursive: true });
  return id;
}

/** The host name of an extension's own pages, which differs from one install to the next; `null` while it isn't there. */
const hostnameOf = (session: BidiSession, id: string): Promise<string | null> =>
  inBrowserWindow(session, 'return WebExtensionPolicy.getByID(args[0])?.mozExtensionHostname;', id);

/** "moz-extension://…", without a slash at the end, as soon as the extension has started. */
async function originOf(session: BidiSession, id: string): Promise<string> {
  const hostname = await waitFor(
    `the extension ${id}`,
    async () => (await hostnameOf(session, id)) ?? undefined,
  );
  return `moz-extension://${hostname}`;
}

/** Stops an extension's event page as Firefox does when it has been idle. */
async function stopEventPage(session: BidiSession, id: string): Promise<void> {
  await inBrowserWindow(
    session,
    `await WebExtensionPolicy.getByID(args[0]).extension
      .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
    id,
  );
}

/** Finds an extension that Firefox has loaded from a folder, and waits until its event page has run. */
export async function findInFirefox({ bidi }: ConnectedBrowser, folder: string): Promise<InstalledExtension> {
  if (!bidi) throw new Error('This Firefox has no session of ours.');
  const id = geckoIdOf(folder);
  const origin = await originOf(bidi, id);
  return { id, origin, stopWorker: () => stopEventPage(bidi, id) };
}
