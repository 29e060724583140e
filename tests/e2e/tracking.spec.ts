import { buildsFor } from '../../dev/browser/extension';
import { REHEARSAL_TEMPO } from '../../lib/domain/attention/tempo';
import { expect, test } from '../harness/browser-test';
import { TOLERATED_MS } from '../harness/expect-credited';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';
import { SCENARIOS } from '../scenarios/all';
import { errorOf, isRight, testTitle } from '../scenarios/scenario';
import { onTestbed } from '../scenarios/testbed';

// `npm run bench:tracking` plays the same scenarios for longer, at the everyday tempo.

const SECONDS = 6;
for (const scenario of SCENARIOS) {
  const tag = scenario.chromiumOnly ? [CHROMIUM_ONLY] : [];
  test(testTitle(scenario), { tag }, async ({ launch, inBrowser }) => {
    const parts = { launch, build: buildsFor(inBrowser).rehearsal, tempo: REHEARSAL_TEMPO };
    const figures = await onTestbed(parts, scenario, (testbed) => scenario.play(testbed, SECONDS));
    const withErrors = figures.map((figure) => ({ ...figure, error: errorOf(figure) }));
    expect(withErrors.filter((figure) => !isRight(figure, TOLERATED_MS))).toEqual([]);
  });
}
