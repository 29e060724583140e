import type { Scenario } from './scenario';

/**
 * The wall clock is set while the person scrolls on. Setting it ahead is also what a machine's sleep looks like to a
 * page: its monotonic clock stands still meanwhile.
 * @param jump by how much it is set ahead, in ms, given how long the scenario lasts in seconds
 */
const jumping = (name: string, jump: (seconds: number) => number): Scenario => ({
  name,
  needs: ['clock'],
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    stage.clock?.set(jump(seconds));
    await stage.scroll(page, seconds / 2);
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
});

const HOUR = 60 * 60 * 1_000;

export const clockSetAhead = jumping('the wall clock set ahead by an hour', () => HOUR);

/** Back into the time that the person has just spent there, so that the same instants come twice. */
export const clockSetBack = jumping('the wall clock set back', (seconds) => (-seconds * 1_000) / 3);
