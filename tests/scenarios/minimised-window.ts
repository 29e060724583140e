import { untilFacing } from './attended-pages';
import type { Scenario } from './scenario';
import { timed } from './truth';

export const minimisedWindow: Scenario = {
  name: 'window minimised',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    const window = await stage.chromium.context.newCDPSession(page);
    const { windowId } = await window.send('Browser.getWindowForTarget');
    const becomes = (windowState: 'minimized' | 'normal') =>
      timed(async () => {
        await window.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
        await untilFacing(page, windowState === 'normal');
      });

    await stage.scroll(page, seconds / 3);
    stage.truth.turnAway(await becomes('minimized'));
    if (!(await page.evaluate(() => document.hidden))) throw new Error('A minimised page is in view.');
    await stage.look(seconds / 3);
    stage.truth.turnTo('instagram', await becomes('normal'));
    await stage.scroll(page, seconds / 3);
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
};
