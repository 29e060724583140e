import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import type { InstalledExtension } from './installed-extension';
import type { ConnectedBrowser } from './launched-browser';
import { waitFor } from './wait';

/** Finds an extension that Chromium has loaded from a folder, and waits until its service worker has come up. */
export async function findInChromium(
  launched: ConnectedBrowser,
  folder: string,
): Promise<InstalledExtension> {
  const id = unpackedId(folder);
  const origin = `chrome-extension://${id}`;
  const session = await launched.browser.newBrowserCDPSession();
  const findWorker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(`${origin}/`));
  };
  await waitFor(`the service worker of ${folder}`, findWorker);

  return {
    id,
    origin,
    async stopWorker() {
      const page = launched.context.pages().find((one) => one.url().startsWith(`${origin}/`));
      if (!page) throw new Error('Stopping the worker takes one of the extension’s pages to be open.');
      const workers = await launched.context.newCDPSession(page);
      const stopped = new Promise<void>((resolve) => {
        let stopping = false;
        let isFirstWord = true;
        workers.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          // A worker that has stopped already sends no more events.
          stopping ||= isFirstWord && versions.every(({ runningStatus }) => runningStatus === 'stopped');
          isFirstWord = false;
          for (const { runningStatus } of versions) {
            stopping ||= runningStatus === 'stopping';
            if (runningStatus === 'stopped' && stopping) resolve();
          }
        });
      });
      await workers.send('ServiceWorker.enable');
      await workers.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await workers.detach();
    },
  };
}

/**
 * The id that Chromium gives an unpacked extension without a `key`: 128 bits of its path's hash, spelt from a to p.
 */
function unpackedId(folder: string): string {
  const path = Buffer.from(realpathSync(folder), process.platform === 'win32' ? 'utf16le' : 'utf8');
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)));
}
