import { untilFocused } from './page-focus';
import type { Scenario } from './scenario';
import { timed } from './truth';

export const minimisedWindow: Scenario = {
  name: 'window minimised',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    const window = await testbed.chromium.context.newCDPSession(page);
    const { windowId } = await window.send('Browser.getWindowForTarget');
    const becomes = (windowState: 'minimized' | 'normal') =>
      timed(async () => {
        await window.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
        await untilFocused(page, windowState === 'normal');
      });

    await testbed.scroll(page, seconds / 3);
    testbed.truth.turnAway(await becomes('minimized'));
    if (!(await page.evaluate(() => document.hidden))) throw new Error('A minimised page is in view.');
    await testbed.look(seconds / 3);
    testbed.truth.turnTo('instagram', await becomes('normal'));
    await testbed.scroll(page, seconds / 3);
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
