import { join } from 'node:path';
import type { ConnectedChromium } from '../../dev/browser/chromium';
import { waitFor } from '../../dev/browser/wait';

/** A file that the browser has saved. */
export interface DownloadedFile {
  /** The suggested file name. */
  name: string;
  path: string;
}

/** Lets the browser save the next download in `folder`; returns a function that waits for the file. */
export async function awaitDownload(
  { browser }: ConnectedChromium,
  folder: string,
): Promise<() => Promise<DownloadedFile>> {
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
    waitFor('the download', () =>
      complete && name !== undefined ? { name, path: join(folder, name) } : undefined,
    );
}
