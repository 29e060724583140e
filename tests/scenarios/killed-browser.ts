import { readDatabase } from '../../dev/browser/extension';
import type { Scenario } from './scenario';
import { timed } from './truth';

interface StoredSpan {
  id: string;
  start: number;
  end: number;
}

/** The browser is killed (SIGKILL) while the person scrolls, and started again on its profile. */
export const killedBrowser: Scenario = {
  name: 'the browser killed',
  async play(stage, seconds) {
    const spans = async () => ((await readDatabase(stage.own)).spans ?? []) as StoredSpan[];
    const page = await stage.open('www.instagram.com');
    await stage.scroll(page, seconds);
    const before = await spans();
    const storedBefore = await stage.stored();
    stage.truth.turnAway(await timed(() => stage.chromium.kill()));
    await stage.restart();

    const after = new Map((await spans()).map((span) => [span.id, span]));
    const lost = before.filter(({ id, start, end }) => {
      const kept = after.get(id);
      return !kept || kept.start !== start || kept.end < end;
    });
    if (before.length === 0) throw new Error('Nothing had been stored before the browser was killed.');
    const stored = await stage.credited();
    return [
      {
        truth: stage.truth.given(),
        credited: stored,
        mayLose: {
          upTo: stage.tempo.reportEvery,
          because: 'what had not been reported yet dies with the browser',
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
