import { createServer } from 'wxt';
import { hasScreen } from '../scripts/commands.mjs';
import { say } from '../scripts/setup.mjs';
import { launchChromium } from './browser/chromium';
import { findExtension } from './browser/extension';
import type { LaunchedBrowser } from './browser/launched-browser';
import { interrupted } from './interrupted';
import { serve } from './sample-feed/sample-feed-server';

// Serves the code with WXT's development server and opens a Chromium that has loaded it. The browser is our own and not
// WXT's, because serving the sample feed under the names of real sites takes browser flags.

const feed = await serve();
let chromium: LaunchedBrowser | undefined;

const server = await createServer({
  // The rehearsal grants access to the sample sites and shortens minutes to seconds, so that a card comes soon.
  mode: 'rehearsal',
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}-dev',
  // An IP address, because our browser resolves only the names of the sample feed.
  dev: { server: { host: '127.0.0.1', origin: '127.0.0.1' } },
  hooks: {
    'config:resolved': ({ config }) => {
      config.runner = {
        async openBrowser() {
          chromium ??= await openBrowser(config.outDir);
        },
      };
    },
  },
});

async function openBrowser(extension: string): Promise<LaunchedBrowser> {
  const launched = await launchChromium({
    server: feed,
    extensions: [extension],
    ...(hasScreen() && { display: 'own' }),
    open: [feed.url('www.instagram.com')],
  });
  await findExtension(launched, extension);
  say('Enough is loaded. Change a file: the page or the whole extension is loaded again.');
  say(
    'Scroll www.instagram.com for eight seconds to see a card. Close the window, or press Ctrl-C here, to end.',
  );
  return launched;
}

try {
  await server.start();
  await Promise.race([chromium?.ended ?? interrupted, interrupted]);
} finally {
  await chromium?.close();
  await server.stop();
  await feed.close();
}
