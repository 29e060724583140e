import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { browserEnvironment } from './browser-environment';
import { startBrowserProcess } from './browser-process';
import { commandLineFlags } from './chromium-flags';
import { devToolsPipe } from './devtools-pipe';
import type { LaunchOptions } from './launch-options';
import type { ConnectedBrowser, LaunchedBrowser } from './launched-browser';

/**
 * Starts Chromium and connects to it without Playwright's own launch, which would make every tab claim to be visible
 * and focused. The browser reaches nothing but 127.0.0.1 and the names in `server`.
 * Throws with the browser's own words when it does not start.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const executable = findChromium();
  if (!executable) throw new Error('No Chromium found. `npm start` and `npm test` install one.');

  const { child, profile, endpoint, ended, kill, close, pause, resume } = await startBrowserProcess({
    name: 'Chromium',
    executable,
    flags: (profile) => [...commandLineFlags(options, profile), ...(options.open ?? ['about:blank'])],
    environment: browserEnvironment(options),
    profile: options.profile,
    endpointLine: /DevTools listening on (ws:\/\/\S+)/,
    withPipe: options.installer,
  });
  let connected: ConnectedBrowser;
  try {
    connected = await connectTo(endpoint);
  } catch (cause) {
    await close(() => Promise.reject(cause));
    throw cause;
  }
  return {
    ...connected,
    profile,
    endpoint,
    installer: options.installer ? devToolsPipe(child) : undefined,
    ended,
    close: () =>
      close(async () => {
        // So that it writes its profile.
        const session = await connected.browser.newBrowserCDPSession();
        await session.send('Browser.close');
      }),
    kill,
    pause,
    resume,
  };
}

/** Connects to a running browser, without Playwright's defaults: it would make every tab claim to be in front. */
export async function connectTo(endpoint: string): Promise<ConnectedBrowser> {
  const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true, isLocal: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no default browsing context.');
  return { name: 'chromium', browser, context };
}
