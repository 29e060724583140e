import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
import process from 'node:process';
import { ensureDisplayTools } from '../../scripts/setup.mjs';
import { type CourseResult, playCourse } from './reliability/courses';
import { readHostileSegments } from './reliability/hostile';
import { readHostileImports } from './reliability/hostile-imports';
import { killChromium } from './reliability/killed-chromium';
import { openWithAge } from './reliability/opened-by-age';

// `npm run bench:reliability`: what may go wrong with a folder that browsers share, tried many times. It fails when anything
// is lost, comes back, or can be read without the key. `-- 100` tries a hundred courses, ten times as many segments and files,
// and a tenth as many kills of a real browser.

const COURSES = Number(process.argv[2] ?? 1_000);
const STEPS = 40;
const HOSTILE = COURSES * 10;
const KILLS = Math.ceil(COURSES / 10);
const ENTRIES = 500;

ensureDisplayTools({ age: 'age' });

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const faults: string[] = [];

async function tryCourses(): Promise<void> {
  const begun = performance.now();
  const results: (CourseResult & { readonly seed: number })[] = [];
  for (let seed = 1; seed <= COURSES; seed += 1) {
    results.push({ seed, ...(await playCourse(`course ${seed}`, STEPS)) });
  }
  const sum = (field: 'lost' | 'resurrected' | 'wordsLeft') =>
    results.reduce((total, one) => total + one[field], 0);
  const seconds = Math.round((performance.now() - begun) / 1_000);
  say(`${COURSES} random courses of three browsers, ${STEPS} steps each (${seconds} s):`);
  say(`  not the same in the end: ${results.filter(({ hasConverged }) => !hasConverged).length}`);
  say(`  entries lost: ${sum('lost')}, erased ones that came back: ${sum('resurrected')}`);
  say(`  erased or replaced words left in a folder: ${sum('wordsLeft')}`);
  for (const { seed, hasConverged, lost, resurrected, wordsLeft } of results) {
    if (!hasConverged || lost + resurrected + wordsLeft > 0) faults.push(`course ${seed}`);
  }
}

async function tryHostileSegments(): Promise<void> {
  const { taken, hasChanged, longestMs } = await readHostileSegments(HOSTILE);
  say(`${HOSTILE} malformed or hostile segments, decrypted:`);
  say(
    `  not refused: ${taken}, anything changed: ${hasChanged ? 'yes' : 'no'}, longest: ${Math.round(longestMs)} ms`,
  );
  if (taken > 0 || hasChanged) faults.push('hostile segments');
}

async function tryHostileImports(): Promise<void> {
  const { refused, taken, failed, longestMs } = await readHostileImports(HOSTILE);
  say(`${HOSTILE} malformed or hostile files to bring in:`);
  say(
    `  refused: ${refused}, valid all the same: ${taken}, anything else: ${failed}, longest: ${Math.round(longestMs)} ms`,
  );
  if (failed > 0 || refused === 0) faults.push('hostile files');
}

async function tryAge(): Promise<void> {
  const { segments, opened, entries, readable } = await openWithAge(ENTRIES);
  say(`${ENTRIES} entries, in a folder:`);
  say(`  segments: ${segments}, opened by age -d: ${opened}, entries found in them: ${entries}`);
  say(`  words that can be read without the key: ${readable}`);
  if (opened < segments || entries < ENTRIES || readable > 0) faults.push('age');
}

async function tryKills(): Promise<void> {
  const begun = performance.now();
  const { told, torn, ...wrong } = await killChromium(KILLS);
  const seconds = Math.round((performance.now() - begun) / 1_000);
  say(
    `${KILLS} kills of Chromium while popup, week, practices, cards, import and folder write (${seconds} s):`,
  );
  say(
    `  told as kept: ${told.checkIns.size} check-ins, ${told.answers} answers, ${told.files.size} files brought in; lost: ${wrong.lost}`,
  );
  const { checkIn, wins, gladFor, notice } = told.draftCounts;
  say(
    `  half written and found stored: ${checkIn} check-ins, ${wins + gladFor} practices, ${notice} lines on cards; lost: ${wrong.lostDrafts}, stored in part: ${wrong.halfDrafts}`,
  );
  say(`  rows, check-ins and files that are stored in part: ${wrong.half}`);
  say(
    `  entries gone from the folder: ${wrong.lostInFolder}, files there that can't be used: ${wrong.broken}`,
  );
  say(`  another browser read ${torn} segments cut off; applied: ${wrong.tornApplied}`);
  say(`  rows that differ in the other browser in the end: ${wrong.differing}`);
  if (Object.values(wrong).some((count) => count > 0)) faults.push('kills');
}

await tryCourses();
await tryHostileSegments();
await tryHostileImports();
await tryAge();
await tryKills();
if (faults.length > 0) say(`At fault: ${faults.slice(0, 10).join(', ')}`);
process.exitCode = faults.length > 0 ? 1 : 0;
