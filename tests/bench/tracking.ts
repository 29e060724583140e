import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildsFor } from '../../dev/browser/extension';
import { grantedBuild } from '../../dev/browser/granted-build';
import { launchBrowser } from '../../dev/browser/launch-browser';
import { EVERYDAY_TEMPO } from '../../lib/domain/attention/tempo';
import { chosenBrowser } from '../../scripts/chosen-browser.mjs';
import { SCENARIOS } from '../scenarios/all';
import { errorOf, type Figure, isRight, type Scenario } from '../scenarios/scenario';
import { onTestbed, type TestbedParts } from '../scenarios/testbed';

// `npm run bench:tracking`: compares what Enough credits at its everyday tempo with what a script really did, in real
// browsers. `-- --seconds 600` plays each scenario for that time, `-- --only "tab switches every 2 s"` plays only that
// one (may be repeated), `-- --at-once 1` uses one browser at a time, `-- --browser firefox` plays them in Firefox.

const TEN_MINUTES = 600_000;
/** Budget: 1 s in 10 minutes. */
const TOLERATED_SHARE = 1_000 / TEN_MINUTES;

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '90' },
    'at-once': { type: 'string', default: '3' },
    only: { type: 'string', multiple: true, default: [] },
    browser: { type: 'string' },
  },
});
const seconds = Number(values.seconds);

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const columns = (...cells: string[]): string =>
  cells.map((cell, at) => (at ? cell.padStart(12) : cell.padEnd(62))).join('');

const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(3)} s`;

function rowOf(scenario: Scenario, figure: Figure, tolerated: number, lasted: number): string {
  const { of, truth, credited, exactly } = figure;
  const error = errorOf(figure);
  return columns(
    of ? `${scenario.name}: ${of}` : scenario.name,
    inSeconds(truth.ms),
    inSeconds(credited),
    inSeconds(error),
    inSeconds((error / lasted) * TEN_MINUTES),
    `±${inSeconds(exactly ? 0 : tolerated)}`,
    `±${inSeconds(truth.give)}`,
    isRight(figure, tolerated) ? 'ok' : 'OVER',
  );
}

/** Plays a scenario and prints its figures; resolves to `false` when a figure is off by more than is tolerated. */
async function bench(scenario: Scenario, parts: TestbedParts): Promise<boolean> {
  try {
    const { figures, lasted } = await onTestbed(parts, scenario, async (testbed) => {
      const begun = performance.now();
      return { figures: await scenario.play(testbed, seconds), lasted: performance.now() - begun };
    });
    const tolerated = lasted * TOLERATED_SHARE;
    for (const figure of figures) {
      say(rowOf(scenario, figure, tolerated, lasted));
      const { mayLose } = figure;
      if (mayLose) say(`  may be up to ${inSeconds(mayLose.upTo)} less: ${mayLose.because}`);
    }
    return figures.every((figure) => isRight(figure, tolerated));
  } catch (error) {
    say(`${scenario.name}: could not be played: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

// A signal alone would leave browsers running; `process.exit` ends them.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const browser = chosenBrowser();
const named = SCENARIOS.filter(({ name }) => values.only.length === 0 || values.only.includes(name));
const wanted = named.filter(({ chromiumOnly }) => browser === 'chromium' || !chromiumOnly);
const folder = mkdtempSync(join(tmpdir(), 'enough-tracking-'));
try {
  const parts: TestbedParts = {
    launch: (options) => launchBrowser(browser, options),
    build: grantedBuild(folder, buildsFor(browser).production),
    tempo: EVERYDAY_TEMPO,
  };
  for (const { name, chromiumOnly } of named) {
    if (browser === 'firefox' && chromiumOnly) say(`Not played in Firefox: ${name}: ${chromiumOnly}`);
  }
  say(`${wanted.length} scenarios of ${seconds} s or as long as they take, ${values['at-once']} at once.`);
  say(columns('scenario', 'truth', 'credited', 'error', 'in 10 min', 'tolerated', 'truth known', ''));
  const waiting = [...wanted];
  const right: boolean[] = [];
  const playOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) right.push(await bench(next, parts));
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, playOn));
  if (right.length === 0 || right.includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
