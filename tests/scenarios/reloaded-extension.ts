import type { Page } from '@playwright/test';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

/** Chromium reloads an unpacked extension only in developer mode. */
async function becomeDeveloper(stage: Stage): Promise<void> {
  const page = await stage.chromium.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    (globalThis as unknown as DeveloperGlobal).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}

interface DeveloperGlobal {
  chrome: { developerPrivate: { updateProfileConfiguration(change: object): Promise<void> } };
}

/** Returns a function that waits until Enough's scripts are injected again into a page that is already open. */
async function awaitInjection(stage: Stage, page: Page): Promise<() => Promise<void>> {
  const session = await stage.chromium.context.newCDPSession(page);
  await session.send('Runtime.enable');
  // The scripts that already run there were reported before the answer.
  const injected = new Promise<void>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(stage.enough.origin)) resolve();
    });
  });
  return () => injected;
}

/** The extension is reloaded, as by an update, while the person keeps scrolling. The page is not reloaded. */
export const reloadedExtension: Scenario = {
  name: 'the extension reloaded mid-sitting',
  async play(stage, seconds) {
    await becomeDeveloper(stage);
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    const injected = await awaitInjection(stage, page);
    const before = await stage.spans();
    const asked = Date.now();
    const gone = stage.own.waitForEvent('close');
    await stage.own
      .evaluate(() => {
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
      })
      // The page that asks for the reload closes with the extension.
      .catch(() => undefined);
    await gone;
    await stage.findEnough();
    await injected();
    const lost = stage.unreported(before, asked) + Date.now() - asked;
    await stage.scroll(page, seconds / 2);

    // The reload closed every page of Enough.
    await stage.openBlank();
    await stage.openOwn();
    return [
      {
        truth: stage.truth.given(),
        credited: await stage.credited(lost),
        mayLose: {
          upTo: lost,
          because:
            'attention that the old sensor had not reported yet is lost, and the new one starts only after a moment',
        },
      },
    ];
  },
};
