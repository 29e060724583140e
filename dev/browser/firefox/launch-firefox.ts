import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFirefox } from '../../../scripts/find-firefox.mjs';
import { browserEnvironment } from '../browser-environment';
import { startBrowserProcess } from '../browser-process';
import type { LaunchOptions } from '../launch-options';
import type { ConnectedBrowser, LaunchedBrowser } from '../launched-browser';
import { makeProfileFolder, removeFolder } from '../profile-folder';
import { type BidiSession, beginBidiSession } from './bidi-session';
import { installExtension } from './firefox-extension';
import { asUserJs, preferencesFor } from './firefox-preferences';
import { startNamedHostsProxy } from './named-hosts-proxy';
import { connectPlaywright, type PlaywrightRelay, startPlaywrightRelay } from './playwright-relay';

/** The bar of tabs and the address bar take so many pixels more than Chromium's: pages get the same room in both. */
const TALLER_BY = 50;

/**
 * Starts Firefox and connects Playwright to it, without Playwright's own preferences, which would make every tab claim
 * to be in front. The browser reaches nothing but 127.0.0.1 and the names in `server`.
 * Throws with the browser's own words when it does not start.
 */
export async function launchFirefox(options: LaunchOptions = {}): Promise<LaunchedBrowser> {
  const executable = findFirefox();
  if (!executable) throw new Error('No Firefox found. `npm test` installs Debian’s firefox-esr.');

  const proxy = await startNamedHostsProxy(options.server);
  const started = await startBrowserProcess({
    name: 'Firefox',
    executable,
    flags: (profile) => {
      mkdirSync(profile, { recursive: true });
      writeFileSync(join(profile, 'user.js'), asUserJs(preferencesFor(options, proxy.port)));
      return commandLine(options, profile);
    },
    environment: environmentFor(options),
    profile: options.profile,
    endpointLine: /WebDriver BiDi listening on (ws:\/\/\S+)/,
  });
  const session = await beginBidiSession(started.endpoint);
  const relay = await startPlaywrightRelay(session);
  void started.ended.then(() => {
    session.close();
    relay.close();
    proxy.close();
  });
  const close = () => started.close(() => session.send('browser.close'));
  try {
    const connected = await connectToRelay(relay.endpoint, session);
    for (const folder of options.extensions ?? []) {
      await installExtension(session, folder, { forGood: options.profile !== undefined });
    }
    return {
      ...connected,
      profile: started.profile,
      endpoint: relay.endpoint,
      installer: undefined,
      askedHosts: proxy.asked,
      ended: started.ended,
      close,
      kill: started.kill,
      pause: started.pause,
      resume: started.resume,
    };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Connects Playwright to a running Firefox through the relay to its session. */
export async function connectToRelay(
  endpoint: PlaywrightRelay['endpoint'],
  session: BidiSession,
): Promise<ConnectedBrowser> {
  const folder = makeProfileFolder();
  const context = await connectPlaywright(endpoint, folder);
  context.once('close', () => removeFolder(folder));
  const browser = context.browser();
  if (!browser) throw new Error('Playwright names no browser.');
  return { name: 'firefox', browser, context, bidi: session };
}

function commandLine({ display, window, open }: LaunchOptions, profile: string): string[] {
  const { width, height } = sizeOf(window);
  return [
    ...(display ? [] : ['--headless']),
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
    '--width',
    String(width),
    '--height',
    String(height),
    ...(open ?? ['about:blank']),
  ];
}

function environmentFor(options: LaunchOptions): NodeJS.ProcessEnv {
  const { width, height } = sizeOf(options.window);
  return {
    ...browserEnvironment(options),
    MOZ_HEADLESS_WIDTH: String(width),
    MOZ_HEADLESS_HEIGHT: String(height),
    MOZ_CRASHREPORTER_DISABLE: '1',
    // Where containers restrict processes, pages crash in the sandbox. This browser reaches only our own pages.
    MOZ_DISABLE_CONTENT_SANDBOX: '1',
    ...(options.display && options.display !== 'own' ? { MOZ_ENABLE_WAYLAND: '0' } : {}),
  };
}

const sizeOf = ({ width, height }: { width: number; height: number } = { width: 1280, height: 800 }) => ({
  width,
  height: height + TALLER_BY,
});
