import { chosenBrowser } from '../scripts/chosen-browser.mjs';
import { say } from '../scripts/setup.mjs';
import { buildsFor, findExtension } from './browser/extension';
import { launchBrowser } from './browser/launch-browser';
import { interrupted } from './interrupted';
import { serve } from './sample-feed/sample-feed-server';

// Opens a window on the sample feed with Enough loaded, until it is closed or Ctrl-C is pressed.

const feed = await serve();
const name = chosenBrowser();
const { rehearsal } = buildsFor(name);
const browser = await launchBrowser(name, {
  server: feed,
  extensions: [rehearsal],
  display: 'own',
  open: [feed.url('www.instagram.com'), feed.url('x.com')],
});

try {
  const welcome = await (await findExtension(browser, rehearsal)).waitForWelcome();
  await welcome.bringToFront();
  // While a debugger is attached, the browser never stops Enough's worker, as it does in everyday use.
  await browser.browser.close();
  say('Enough is running on a sample feed that only this machine serves, under the names of real sites.');
  say(
    'Scroll www.instagram.com or x.com for a little while. Close the window, or press Ctrl-C here, to end.',
  );
  await Promise.race([browser.ended, interrupted]);
} finally {
  await browser.close();
  await feed.close();
}
