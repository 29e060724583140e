import type { Scenario } from './scenario';
import { timed } from './truth';

/** Links of the sample feed that change the address without loading a page, and the surfaces they lead to. */
const WAY = [
  ['Messages', 'messages'],
  ['You', 'profile'],
  ['Home', 'feed'],
] as const;

export const betweenSurfaces: Scenario = {
  name: 'SPA navigation between surfaces',
  async play(testbed, seconds) {
    const { truth } = testbed;
    const page = await testbed.open('www.instagram.com', '/', 'feed');
    await testbed.scroll(page, seconds / (WAY.length + 1));
    for (const [link, surface] of WAY) {
      // The time needed to find the link must not be between the two readings of the clock.
      await page.getByRole('link', { name: link, exact: true }).hover();
      await page.mouse.down();
      truth.turnTo(surface, await timed(() => page.mouse.up()));
      await testbed.scroll(page, seconds / (WAY.length + 1));
    }
    await testbed.turnAway();
    const all = await testbed.credited();
    const surfaces = ['feed', 'messages', 'profile'].map(async (name) => ({
      of: name,
      truth: truth.given(name),
      credited: await testbed.stored(({ surface }) => surface === name),
    }));
    return [{ of: 'all', truth: truth.given(), credited: all }, ...(await Promise.all(surfaces))];
  },
};
