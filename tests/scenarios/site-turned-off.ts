import { waitFor } from '../../dev/browser/wait';
import type { Scenario } from './scenario';
import { timed } from './truth';

/** A site is turned off while the person keeps scrolling on it. */
export const siteTurnedOff: Scenario = {
  name: 'site turned off mid-span',
  async play(testbed, seconds) {
    const page = await testbed.open('www.instagram.com');
    await testbed.scroll(page, seconds / 2);
    // Not while a report is being sent: it would be random whether it belongs to the time before or after.
    const stored = await testbed.stored();
    let scrolling = true;
    const scrolled = (async () => {
      while (scrolling) await testbed.scroll(page, 1);
    })();
    await waitFor('the next report', async () => (await testbed.stored()) > stored || undefined, 30_000);
    await testbed.look(testbed.tempo.reportEvery / 2_000);
    const before = await testbed.spans();
    const off = await timed(() => testbed.choose({ sites: [] }));
    testbed.truth.turnAway(off);
    // A report that was being sent at that instant may still arrive; none may be sent after it.
    const unreported = testbed.unreported(before, off.at);
    const atThatInstant = await testbed.credited(unreported);
    await testbed.look(seconds / 2);
    scrolling = false;
    await scrolled;
    await testbed.leaveFront();
    const afterwards = await testbed.credited(unreported);
    return [
      {
        of: 'up to then',
        truth: testbed.truth.given(),
        credited: atThatInstant,
        mayLose: {
          upTo: unreported,
          because: 'attention that was not reported yet is not stored after the site was turned off',
        },
      },
      {
        of: 'from then on',
        truth: { ms: 0, give: 0 },
        credited: afterwards - atThatInstant,
        exactly: true,
      },
    ];
  },
};
