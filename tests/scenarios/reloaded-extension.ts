import type { Scenario } from './scenario';
import type { Stage } from './stage';
import { timed } from './truth';

/** Chromium reloads an unpacked extension for developers alone. */
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

/** The extension is reloaded, as by an update, while the person scrolls on. The page is not reloaded. */
export const reloadedExtension: Scenario = {
  name: 'the extension reloaded mid-sitting',
  async play(stage, seconds) {
    await becomeDeveloper(stage);
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    const asked = Date.now();
    const gone = stage.own.waitForEvent('close');
    await stage.own
      .evaluate(() => {
        (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload();
      })
      // The page that asks for it goes with it.
      .catch(() => undefined);
    await gone;
    await stage.findEnough();
    const away = Date.now() - asked;
    await stage.scroll(page, seconds / 2);

    // No page of Enough's is left to look at.
    stage.truth.turnAway(await timed(() => stage.chromium.context.newPage()));
    await stage.openOwn();
    return [
      {
        truth: stage.truth.given(),
        credited: await stage.credited(),
        mayLose: {
          upTo: stage.tempo.reportEvery + away,
          because:
            'what the old sensor had not reported yet is cut off with it, and the new one takes a moment to come',
        },
      },
    ];
  },
};
