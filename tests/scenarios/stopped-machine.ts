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
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    // Attention certainly lasts up to an input. The wheel counts as input only once a second, a key every time.
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
