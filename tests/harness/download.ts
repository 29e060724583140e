import { join } from 'node:path';
import type { ConnectedChromium } from '../../dev/browser/chromium';
import { waitFor } from '../../dev/browser/wait';

/** A file that the browser has saved. */
export interface DownloadedFile {
  /** The name it was offered under. */
  name: string;
  path: string;
}

/** Has the browser save what is downloaded next into `folder`; returns how to wait until it is there. */
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
