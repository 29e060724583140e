import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import process from 'node:process';
import { type CourseResult, playCourse } from './reliability/courses';

// `npm run bench:reliability`: what may go wrong with what a person wrote, tried many times. It fails when anything is lost.

const COURSES = Number(process.env.COURSES ?? 1_000);
const STEPS = 40;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const begun = performance.now();
const results: (CourseResult & { readonly seed: number })[] = [];
for (let seed = 1; seed <= COURSES; seed += 1)
  results.push({ seed, ...(await playCourse(`course ${seed}`, STEPS)) });
const bad = results.filter(
  ({ hasConverged, lost, resurrected, wordsLeft }) => !hasConverged || lost + resurrected + wordsLeft > 0,
);
const sum = (of: (result: (typeof results)[number]) => number) =>
  results.reduce((total, one) => total + of(one), 0);
say(
  `${COURSES} random courses of three browsers, ${STEPS} steps each (${Math.round((performance.now() - begun) / 1_000)} s):`,
);
say(`  not the same in the end: ${results.filter(({ hasConverged }) => !hasConverged).length}`);
say(
  `  entries lost: ${sum(({ lost }) => lost)}, erased ones that came back: ${sum(({ resurrected }) => resurrected)}`,
);
say(`  erased or replaced words left in a folder: ${sum(({ wordsLeft }) => wordsLeft)}`);
for (const { seed, ...result } of bad.slice(0, 5)) say(`  seed ${seed}: ${JSON.stringify(result)}`);
process.exitCode = bad.length > 0 ? 1 : 0;
