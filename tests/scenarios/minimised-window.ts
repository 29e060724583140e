import { setMinimised } from '../../dev/browser/windows';
import { untilFocused } from './page-focus';
import type { Scenario } from './scenario';
import { timed } from './truth';

export const minimisedWindow: Scenario = {
  name: 'window minimised',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    const becomes = (minimised: boolean) =>
      timed(async () => {
        await setMinimised(testbed.browser, page, minimised);
        await untilFocused(page, !minimised);
      });

    await testbed.scroll(page, seconds / 3);
    testbed.truth.turnAway(await becomes(true));
    if (!(await page.evaluate(() => document.hidden))) throw new Error('A minimised page is in view.');
    await testbed.look(seconds / 3);
    testbed.truth.turnTo('instagram', await becomes(false));
    await testbed.scroll(page, seconds / 3);
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
