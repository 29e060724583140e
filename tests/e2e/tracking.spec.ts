import { REHEARSAL_TEMPO } from '../../lib/domain/tempo';
import { BUILDS } from '../harness/extension';
import { expect, test } from '../harness/fixtures';
import { SCENARIOS } from '../scenarios/all';
import { errorOf, isRight } from '../scenarios/scenario';
import { onStage } from '../scenarios/stage';
import { thirtyTabs } from '../scenarios/thirty-tabs';

// The figures over a longer time, at the everyday pace, are what `npm run bench:tracking` prints.

const SECONDS = 6;
/** In so short a time what counts is how late a busy machine tells a page that it is looked at or not, in ms. */
const TOLERATED_MS = 400;
/** At a switch of tabs 17 to 45 ms went to neither, the more the busier the machine was; thirty of them add up. */
const TOLERATED_IN_THIRTY_SWITCHES_MS = 1_500;

for (const scenario of SCENARIOS) {
  test(`attention is credited exactly: ${scenario.name}`, async ({ launch }) => {
    const parts = { launch, build: BUILDS.rehearsal, tempo: REHEARSAL_TEMPO };
    const figures = await onStage(parts, scenario, (stage) => scenario.play(stage, SECONDS));
    const told = figures.map((figure) => ({ ...figure, error: errorOf(figure) }));
    const tolerated = scenario === thirtyTabs ? TOLERATED_IN_THIRTY_SWITCHES_MS : TOLERATED_MS;
    expect(told.filter((figure) => !isRight(figure, tolerated))).toEqual([]);
  });
}
