import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectTo, launchChromium } from '../../dev/browser/chromium';
import type { DevToolsPipe } from '../../dev/browser/devtools-pipe';
import { findExtension } from '../../dev/browser/extension';
import type { LaunchOptions } from '../../dev/browser/launch-options';
import type { ConnectedBrowser } from '../../dev/browser/launched-browser';
import { waitFor } from '../../dev/browser/wait';
import type { SampleFeed } from '../../dev/sample-feed/sample-feed-server';
import { expectAsAfterInstall, type SharedBrowser, WINDOW } from './shared-browser';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

/** Starts a Chromium for tests to share. */
export async function startSharedChromium(
  feed: SampleFeed,
  options: Pick<LaunchOptions, 'colorScheme'>,
): Promise<SharedBrowser> {
  const chromium = await launchChromium({ server: feed, window: WINDOW, installer: true, ...options });
  const { installer, endpoint } = chromium;
  if (!installer) throw new Error('The browser installs no extensions.');
  let isRunning = true;
  void chromium.ended.then(() => {
    isRunning = false;
  });
  // Each test has its own connection.
  await chromium.browser.close();

  return {
    isRunning: () => isRunning,
    async borrow(build) {
      await expectClean(installer);
      const connected = await connectTo(endpoint);
      // Each folder has its own extension id: the extension finds nothing that an earlier install left.
      const folder = mkdtempSync(join(tmpdir(), 'enough-install-'));
      cpSync(build, folder, { recursive: true });
      const { id } = (await installer.send('Extensions.loadUnpacked', { path: folder })) as { id: string };
      const extension = await findExtension(connected, folder);
      await expectAsAfterInstall(connected, await extension.waitForWelcome());
      return {
        ...connected,
        ...extension,
        async giveBack() {
          try {
            await uninstallAndClose(installer, id);
            await forgetSites(connected, feed);
          } finally {
            await connected.browser.close();
            rmSync(folder, { recursive: true, force: true });
          }
        },
      };
    },
    close: () => chromium.close(),
  };
}

const targetsOf = async (installer: DevToolsPipe): Promise<Target[]> => {
  const { targetInfos } = (await installer.send('Target.getTargets')) as { targetInfos: Target[] };
  return targetInfos.filter(({ type }) => type !== 'browser_ui');
};

/** Throws unless one blank page is open and nothing else runs. */
async function expectClean(installer: DevToolsPipe): Promise<void> {
  const targets = await targetsOf(installer);
  const [first] = targets;
  if (targets.length === 1 && first?.type === 'page' && first.url === 'about:blank') return;
  const left = targets.map(({ type, url }) => `${type} ${url}`).join(', ');
  throw new Error(`The shared browser is not clean: ${left || 'no page is open'}.`);
}

/** Uninstalls the extension and leaves only a blank page in a new window. */
async function uninstallAndClose(installer: DevToolsPipe, id: string): Promise<void> {
  const { targetId } = (await installer.send('Target.createTarget', {
    url: 'about:blank',
    newWindow: true,
    ...WINDOW,
  })) as { targetId: string };
  await installer.send('Extensions.uninstall', { id });
  await waitFor('the pages that a test left open to be closed', async () => {
    const left = (await targetsOf(installer)).filter((target) => target.targetId !== targetId);
    for (const page of left.filter(({ type }) => type === 'page')) {
      // A page that closes by itself in the meantime is fine.
      await installer.send('Target.closeTarget', { targetId: page.targetId }).catch(() => undefined);
    }
    return left.length === 0 || undefined;
  });
}

/** Removes the storage and permissions of sites, and the download folder that a test has set. */
async function forgetSites({ browser, context }: ConnectedBrowser, feed: SampleFeed): Promise<void> {
  await context.clearCookies();
  await context.clearPermissions();
  const session = await browser.newBrowserCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' });
  // This connection hears a little later than the installer's of pages that were opened and closed.
  const page = await waitFor('the blank page to be the only one', () =>
    context.pages().length === 1 ? context.pages()[0] : undefined,
  );
  const storage = await context.newCDPSession(page);
  for (const host of feed.hosts) {
    await storage.send('Storage.clearDataForOrigin', { origin: feed.url(host, ''), storageTypes: 'all' });
  }
}
