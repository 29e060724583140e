import type { Scenario } from './scenario';
import { between, timed } from './truth';

/** How long the processes are stopped: longer than the time after which a person is idle. */
const STOPPED_SECONDS = 60;

/**
 * All of the browser's processes are stopped (SIGSTOP) while the person scrolls, as by a machine that sleeps, and
 * continue later. Then some time passes before the person's next input. Unlike in real sleep, the monotonic clock
 * continues. Attention ends at the stop, and begins again with that input.
 */
export const stoppedMachine: Scenario = {
  name: 'machine suspended (stopped)',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds / 2);
    // Attention certainly lasts up to an input. The wheel counts as input only once a second, a key every time.
    const pressed = Date.now();
    await page.keyboard.press('Shift');
    testbed.browser.pause();
    testbed.truth.turnAway(between(pressed, Date.now()));
    await testbed.look(Math.min(STOPPED_SECONDS, (1.5 * testbed.tempo.idleAfter) / 1_000));
    testbed.browser.resume();
    await testbed.look(1);
    testbed.truth.turnTo('instagram', await timed(() => page.mouse.wheel(0, 120)));
    await testbed.scroll(page, seconds / 2);
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
};
