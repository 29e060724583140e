import { FUTURE_TOLERATED } from '../../lib/domain/attention/credit-rules';
import type { Tempo } from '../../lib/domain/attention/tempo';
import { NO_CLOCK_IN_FIREFOX, type Scenario } from './scenario';

/**
 * The wall clock is set while the person keeps scrolling. To a page, a clock that is set ahead also looks like a
 * machine that slept, because the monotonic clock stops during sleep.
 * @param jump by how much it is set ahead, in ms
 */
const jumping = (name: string, jump: (tempo: Tempo) => number): Scenario => ({
  name,
  needs: ['clock'],
  chromiumOnly: NO_CLOCK_IN_FIREFOX,
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds / 2);
    // A report that is on its way while the clock is set back is lost: it comes from the future.
    await testbed.untilReported();
    testbed.clock?.set(jump(testbed.tempo));
    await testbed.scroll(page, seconds / 2);
    await testbed.turnAway();
    return [{ truth: testbed.truth.given(), credited: await testbed.credited() }];
  },
});

const HOUR = 60 * 60 * 1_000;

export const clockSetAhead = jumping('the wall clock set ahead by an hour', () => HOUR);

/**
 * The clock goes back into the time that the person just spent on the page, so that the same instants occur twice. The
 * step is longer than a report, because a smaller step looks the same as a report that arrives late.
 */
export const clockSetBack = jumping(
  'the wall clock set back',
  ({ reportEvery }) => -2 * (reportEvery + FUTURE_TOLERATED),
);
