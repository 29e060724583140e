import { basename, join } from 'node:path';
import type { BidiSession } from '../../dev/browser/firefox/bidi-session';
import type { ConnectedBrowser } from '../../dev/browser/launched-browser';
import { waitFor } from '../../dev/browser/wait';

/** A file that the browser has saved. */
export interface DownloadedFile {
  /** The suggested file name. */
  name: string;
  path: string;
}

/** A file can take a busy machine some time to encrypt before it is saved. In ms. */
const SAVED_WITHIN = 120_000;

/** Lets the browser save the next download in `folder`; returns a function that waits for the file. */
export async function awaitDownload(
  { browser, bidi }: ConnectedBrowser,
  folder: string,
): Promise<() => Promise<DownloadedFile>> {
  if (bidi) return awaitInFirefox(bidi, folder);
  const session = await browser.newBrowserCDPSession();
  let name: string | undefined;
  let complete = false;
  session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
    name = suggestedFilename;
  });
  session.on('Browser.downloadProgress', ({ state }) => {
    complete = state === 'completed';
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return () =>
    waitFor(
      'the download',
      () => (complete && name !== undefined ? { name, path: join(folder, name) } : undefined),
      SAVED_WITHIN,
    );
}

interface EndedDownload {
  status?: 'complete' | 'canceled';
  filepath?: string;
}

const DOWNLOAD_END = 'browsingContext.downloadEnd';

async function awaitInFirefox(bidi: BidiSession, folder: string): Promise<() => Promise<DownloadedFile>> {
  let path: string | undefined;
  const endListening = bidi.listen(({ method, params }) => {
    if (method !== DOWNLOAD_END) return;
    const { status, filepath } = (params ?? {}) as unknown as EndedDownload;
    if (status === 'complete') path = filepath;
  });
  const { subscription } = await bidi.send<{ subscription: string }>('session.subscribe', {
    events: [DOWNLOAD_END],
  });
  await bidi.send('browser.setDownloadBehavior', {
    downloadBehavior: { type: 'allowed', destinationFolder: folder },
    // Playwright names a folder for the default context, which all tests of a browser would share.
    userContexts: ['default'],
  });
  return async () => {
    const saved = await waitFor('the download', () => path, SAVED_WITHIN);
    endListening();
    await bidi.send('session.unsubscribe', { subscriptions: [subscription] });
    return { name: basename(saved), path: saved };
  };
}
