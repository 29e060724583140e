import { waitFor } from '../../dev/browser/wait';
import type { Scenario } from './scenario';
import { timed } from './truth';

/** A site is turned off while the person goes on scrolling it. */
export const siteTurnedOff: Scenario = {
  name: 'site turned off mid-span',
  async play(stage, seconds) {
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds / 2);
    // Not just when a report is on its way: whether that is from before or after would be chance.
    const stored = await stage.stored();
    let scrolling = true;
    const scrolled = (async () => {
      while (scrolling) await stage.scroll(page, 1);
    })();
    await waitFor('the next report', async () => (await stage.stored()) > stored || undefined, 20_000);
    await stage.look(stage.tempo.reportEvery / 2_000);
    stage.truth.turnAway(await timed(() => stage.choose({ sites: [] })));
    const atThatInstant = await stage.stored();
    await stage.look(seconds / 2);
    scrolling = false;
    await scrolled;
    await stage.own.bringToFront();
    const afterwards = await stage.credited();
    return [
      {
        of: 'up to then',
        truth: stage.truth.given(),
        credited: atThatInstant,
        mayLose: {
          upTo: stage.tempo.reportEvery,
          because: 'what had not been reported yet is not stored after the person said no',
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
