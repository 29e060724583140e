import type { Page } from '@playwright/test';
import { becomeDeveloper, reloadExtension } from '../harness/reload-extension';
import type { Scenario } from './scenario';
import type { Testbed } from './testbed';

/** Returns a function that waits until Enough's scripts are injected again into a page that is already open. */
async function awaitInjection(testbed: Testbed, page: Page): Promise<() => Promise<void>> {
  const session = await testbed.browser.context.newCDPSession(page);
  await session.send('Runtime.enable');
  // The scripts that already run there were reported before the answer.
  const injected = new Promise<void>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(testbed.enough.origin)) resolve();
    });
  });
  return () => injected;
}

/** The extension is reloaded, as by an update, while the person keeps scrolling. The page is not reloaded. */
export const reloadedExtension: Scenario = {
  name: 'the extension reloaded mid-sitting',
  chromiumOnly: 'Firefox gives a test no sign that the extension has been reloaded',
  async play(testbed, seconds) {
    await becomeDeveloper(testbed.browser.context);
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds / 2);
    const injected = await awaitInjection(testbed, page);
    const before = await testbed.spans();
    const asked = Date.now();
    await reloadExtension(testbed.own);
    await testbed.findEnough();
    await injected();
    const lost = testbed.unreported(before, asked) + Date.now() - asked;
    await testbed.scroll(page, seconds / 2);

    // The reload closed every page of Enough.
    await testbed.openBlank();
    await testbed.openOwn();
    return [
      {
        truth: testbed.truth.given(),
        credited: await testbed.credited(lost),
        mayLose: {
          upTo: lost,
          because:
            'attention that the old sensor had not reported yet is lost, and the new one starts only after a moment',
        },
      },
    ];
  },
};
