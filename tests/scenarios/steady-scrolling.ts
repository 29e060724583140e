import type { Scenario } from './scenario';

export const steadyScrolling: Scenario = {
  name: 'steady scrolling',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds);
    await stage.turnAway();
    return [{ truth: stage.truth.given(), credited: await stage.credited() }];
  },
};
