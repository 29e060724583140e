import { waitFor } from '../../dev/browser/wait';
import type { Scenario } from './scenario';
import { timed } from './truth';

export const minimisedWindow: Scenario = {
  name: 'window minimised',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    const window = await stage.chromium.context.newCDPSession(page);
    const { windowId } = await window.send('Browser.getWindowForTarget');
    const becomes = (windowState: 'minimized' | 'normal') =>
      timed(() => window.send('Browser.setWindowBounds', { windowId, bounds: { windowState } }));

    await stage.scroll(page, seconds / 3);
    stage.truth.turnAway(await becomes('minimized'));
    await waitFor('the page to be hidden', () => page.evaluate(() => document.hidden || undefined));
    await stage.look(seconds / 3);
    stage.truth.turnTo('instagram', await becomes('normal'));
    await stage.scroll(page, seconds / 3);
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
};
