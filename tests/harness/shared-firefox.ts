import { findExtension } from '../../dev/browser/extension';
import type { BidiSession } from '../../dev/browser/firefox/bidi-session';
import { inBrowserWindow } from '../../dev/browser/firefox/browser-window';
import { installExtension } from '../../dev/browser/firefox/firefox-extension';
import { connectToRelay, launchFirefox } from '../../dev/browser/firefox/launch-firefox';
import { openTabs, type Tab } from '../../dev/browser/firefox/relayed-tabs';
import type { LaunchOptions } from '../../dev/browser/launch-options';
import { waitFor } from '../../dev/browser/wait';
import type { SampleFeed } from '../../dev/sample-feed/sample-feed-server';
import { expectAsAfterInstall, type SharedBrowser } from './shared-browser';

/** The outer size of its window, in CSS pixels: pages get the same room as in Chromium's. */
const OUTER_SIZE = { width: 1280, height: 850 };

/** Starts a Firefox for tests to share. Each install gets a new address, so it finds nothing of an earlier one. */
export async function startSharedFirefox(
  feed: SampleFeed,
  options: Pick<LaunchOptions, 'colorScheme'>,
): Promise<SharedBrowser> {
  const firefox = await launchFirefox({ server: feed, ...options });
  const { bidi, endpoint } = firefox;
  if (!bidi) throw new Error('The shared Firefox has no session.');
  let isRunning = true;
  void firefox.ended.then(() => {
    isRunning = false;
  });
  // Each test has its own connection.
  await firefox.context.close();

  return {
    isRunning: () => isRunning,
    async borrow(build) {
      await expectClean(bidi);
      const connected = await connectToRelay(endpoint, bidi);
      const id = await installExtension(bidi, build, { forGood: false });
      const extension = await findExtension(connected, build);
      const welcome = await extension.waitForWelcome();
      await expectAsAfterInstall(connected, welcome, OUTER_SIZE);
      return {
        ...connected,
        ...extension,
        async giveBack() {
          try {
            await bidi.send('webExtension.uninstall', { extension: id });
            await leaveOneBlankTab(bidi);
            await forgetSites(bidi);
          } finally {
            await connected.context.close();
          }
        },
      };
    },
    close: () => firefox.close(),
  };
}

/** Throws unless one blank tab is open. */
async function expectClean(bidi: BidiSession): Promise<void> {
  const tabs = await openTabs(bidi);
  if (tabs.length === 1 && tabs[0]?.url === 'about:blank') return;
  throw new Error(`The shared Firefox is not clean: ${tabs.map(({ url }) => url)}.`);
}

/** Closes whatever a test left open. */
async function leaveOneBlankTab(bidi: BidiSession): Promise<void> {
  const { context } = await bidi.send<Tab>('browsingContext.create', { type: 'tab' });
  await waitFor('the tabs that a test left open to be closed', async () => {
    const left = (await openTabs(bidi)).filter((tab) => tab.context !== context);
    for (const tab of left) {
      // A tab that closes by itself in the meantime is fine.
      await bidi.send('browsingContext.close', { context: tab.context }).catch(() => undefined);
    }
    return left.length === 0 || undefined;
  });
}

/** Removes cookies, storage, caches and permissions of sites, and the download folder that a test has set. */
async function forgetSites(bidi: BidiSession): Promise<void> {
  await inBrowserWindow(
    bidi,
    'await new Promise((done) => Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, { onDataDeleted: done }));',
  );
  await bidi.send('browser.setDownloadBehavior', { downloadBehavior: null });
}
