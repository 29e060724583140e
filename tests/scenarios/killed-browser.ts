import type { Scenario } from './scenario';
import { timed } from './truth';

/** The browser is killed (SIGKILL) while the person scrolls, and started again with the same profile. */
export const killedBrowser: Scenario = {
  name: 'the browser killed',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds);
    const storedBefore = await testbed.stored();
    const before = await testbed.spans();
    const killed = await timed(() => testbed.browser.kill());
    testbed.truth.turnAway(killed);
    await testbed.restart();

    const after = new Map((await testbed.spans()).map((span) => [span.id, span]));
    const lost = before.filter(({ id, start, end }) => {
      const kept = after.get(id);
      return !kept || kept.start !== start || kept.end < end;
    });
    if (before.length === 0) throw new Error('Nothing had been stored before the browser was killed.');
    const unreported = testbed.unreported(before, killed.at);
    const stored = await testbed.credited(unreported);
    return [
      {
        truth: testbed.truth.given(),
        credited: stored,
        mayLose: {
          upTo: unreported,
          because: 'attention that was not reported yet is lost with the browser',
        },
      },
      {
        of: 'spans stored earlier and lost',
        truth: { ms: 0, give: 0 },
        credited: lost.length + Math.max(0, storedBefore - stored),
        exactly: true,
      },
    ];
  },
};
