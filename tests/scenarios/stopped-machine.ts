import type { Scenario } from './scenario';
import { between, timed } from './truth';

/** How long the processes are stopped: longer than it takes to count as idle. */
const STOPPED_SECONDS = 60;

/**
 * All of the browser's processes are stopped (SIGSTOP) while the person scrolls, as a machine that sleeps stops them,
 * and go on later; then some time passes before the person gives a sign. Unlike in true sleep the monotonic clock
 * goes on. Attention lasts up to the stop, and begins again with that sign.
 */
export const stoppedMachine: Scenario = {
  name: 'machine suspended (stopped)',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    // Attention is known to last up to a sign. Turns of the wheel are one only once a second; a key is one each time.
    const pressed = Date.now();
    await page.keyboard.press('Shift');
    stage.chromium.pause();
    stage.truth.turnAway(between(pressed, Date.now()));
    await stage.look(Math.min(STOPPED_SECONDS, (1.5 * stage.tempo.idleAfter) / 1_000));
    stage.chromium.resume();
    await stage.look(1);
    stage.truth.turnTo('instagram', await timed(() => page.mouse.wheel(0, 120)));
    await stage.scroll(page, seconds / 2);
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
};
