import { FUTURE_TOLERATED } from '../../lib/domain/attention/reported-spans';
import type { Tempo } from '../../lib/domain/attention/tempo';
import type { Scenario } from './scenario';

/**
 * The wall clock is set while the person scrolls on. Setting it ahead is also what a machine's sleep looks like to a
 * page: its monotonic clock stands still meanwhile.
 * @param jump by how much it is set ahead, in ms
 */
const jumping = (name: string, jump: (tempo: Tempo) => number): Scenario => ({
  name,
  needs: ['clock'],
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    stage.clock?.set(jump(stage.tempo));
    await stage.scroll(page, seconds / 2);
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
});

const HOUR = 60 * 60 * 1_000;

export const clockSetAhead = jumping('the wall clock set ahead by an hour', () => HOUR);

/**
 * Back into the time that the person has just spent there, so that the same instants come twice. By more than a
 * report is long: a smaller step can't be told from a report that comes late.
 */
export const clockSetBack = jumping(
  'the wall clock set back',
  ({ reportEvery }) => -2 * (reportEvery + FUTURE_TOLERATED),
);
