import { waitFor } from '../../dev/browser/wait';
import type { Scenario } from './scenario';
import { timed } from './truth';

/** A site is turned off while the person keeps scrolling on it. */
export const siteTurnedOff: Scenario = {
  name: 'site turned off mid-span',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    // Not while a report is being sent: it would be random whether it belongs to the time before or after.
    const stored = await stage.stored();
    let scrolling = true;
    const scrolled = (async () => {
      while (scrolling) await stage.scroll(page, 1);
    })();
    await waitFor('the next report', async () => (await stage.stored()) > stored || undefined, 30_000);
    await stage.look(stage.tempo.reportEvery / 2_000);
    const before = await stage.spans();
    const off = await timed(() => stage.choose({ sites: [] }));
    stage.truth.turnAway(off);
    // A report that was being sent at that instant may still arrive; none may be sent after it.
    const unreported = stage.unreported(before, off.at);
    const atThatInstant = await stage.credited(unreported);
    await stage.look(seconds / 2);
    scrolling = false;
    await scrolled;
    await stage.leaveFront();
    const afterwards = await stage.credited(unreported);
    return [
      {
        of: 'up to then',
        truth: stage.truth.given(),
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
