import { PLAYING_FEED, PLAYING_SHORT_VIDEO } from './playing-page';
import type { Scenario } from './scenario';

/**
 * A video plays, and the person does nothing but open its page. On a surface that people watch, attention lasts long
 * but not endlessly. On a feed, it lasts no longer than without the video.
 */
export const watching: Scenario = {
  name: 'a video watched without input',
  async play(testbed) {
    const { truth, tempo } = testbed;
    await testbed.open('www.instagram.com', PLAYING_SHORT_VIDEO, 'shortVideo');
    truth.turnAwayAfter(tempo.idleWatchingAfter);
    await testbed.look((1.1 * tempo.idleWatchingAfter) / 1_000);
    await testbed.open('www.instagram.com', PLAYING_FEED, 'feed');
    truth.turnAwayAfter(tempo.idleAfter);
    await testbed.look((1.25 * tempo.idleAfter) / 1_000);
    await testbed.turnAway();
    const all = await testbed.credited();
    const watched = await testbed.stored(({ surface }) => surface === 'shortVideo');
    const onFeed = await testbed.stored(({ surface }) => surface === 'feed');
    return [
      { of: 'both', truth: truth.given(), credited: all },
      { of: 'short video', truth: truth.given('shortVideo'), credited: watched },
      { of: 'a feed with a video', truth: truth.given('feed'), credited: onFeed },
    ];
  },
};
