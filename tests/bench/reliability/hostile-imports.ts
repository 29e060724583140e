import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { DATABASE_VERSION } from '../../../lib/storage/database/database';
import { ImportFault } from '../../../lib/storage/transfer/import-fault';
import { readImport } from '../../../lib/storage/transfer/read-import';

/** What became of files that are malformed or hostile. */
export interface HostileImports {
  /** How many were refused with a reason, how many were valid all the same, and how many did anything else. */
  readonly refused: number;
  readonly taken: number;
  readonly failed: number;
  /** The longest time that one took, in ms. */
  readonly longestMs: number;
}

const OTHER_TOOLS = new URL('../../fixtures/other-tools/', import.meta.url);

const row = { id: 'a', createdAt: 1, updatedAt: 1 };
const lived = { at: 1, day: '2026-11-22', timeZone: 'Europe/Berlin' };

/** Files that are valid until something in them is changed. */
const VALID: readonly string[] = [
  JSON.stringify({
    ...{
      format: 'enough.export',
      version: 2,
      database: DATABASE_VERSION,
      exportedAt: '2026-11-22T12:00:00Z',
    },
    ...{ timeZone: 'Europe/Berlin', device: '5f0c6a4e-7a53-4a77-9d6c-4cf3b8f2f7a1' },
    ...{ settings: { version: 1, pace: 'gentle' }, drafts: { checkIn: { draft: {}, at: 1 } } },
    pastDays: [{ ...row, day: '2026-11-22', hours: [[9, 'x', 'feed', 1, 1]], sittings: [['x', 1, 2, 1, 0]] }],
    checkIns: [{ ...row, ...lived, mood: 50, comparison: null, patterns: [] }],
    gratitude: [{ ...row, ...lived, checkIn: null, place: 0, prompt: null, text: 'rain', why: null }],
  }),
  ...readdirSync(OTHER_TOOLS).map((name) => readFileSync(new URL(name, OTHER_TOOLS), 'utf8')),
];

const HOSTILE_VALUES = [
  '1e999',
  '-1',
  '1e300',
  'null',
  '[]',
  '{"__proto__":{"isAdmin":true}}',
  '{"constructor":{"prototype":{"isAdmin":true}}}',
  '"<img src=x onerror=alert(1)>"',
  '"9999-99-99"',
  '"\\ud800"',
  '['.repeat(5_000) + ']'.repeat(5_000),
  `"${'x'.repeat(300_000)}"`,
];

/** A value of the file is replaced, a piece is cut out, or a character is put in. */
const change = fc.oneof(
  fc.tuple(fc.constant('value'), fc.nat(), fc.constantFrom(...HOSTILE_VALUES)),
  fc.tuple(fc.constant('cut'), fc.nat(), fc.nat({ max: 200 }).map(String)),
  fc.tuple(fc.constant('character'), fc.nat(), fc.string({ minLength: 1, maxLength: 3, unit: 'binary' })),
);

/** Where values begin and end in JSON: texts, numbers, and literals after a colon, a comma or a bracket. */
const VALUES = /(?<=[:,[]\s*)("(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|null|true|false)(?=\s*[,}\]])/g;

function changed(text: string, [kind, place, what]: readonly [string, number, string]): string {
  if (kind === 'cut') {
    const from = place % text.length;
    return text.slice(0, from) + text.slice(from + 1 + Number(what));
  }
  const values = kind === 'value' ? [...text.matchAll(VALUES)] : [];
  const value = values[place % Math.max(1, values.length)];
  const [from, length] = value ? [value.index, value[0].length] : [place % text.length, 0];
  return text.slice(0, from) + what + text.slice(from + length);
}

const file = fc
  .tuple(fc.constantFrom(...VALID), fc.array(change, { minLength: 1, maxLength: 3 }))
  .map(([text, changes]) => changes.reduce(changed, text));

const INPUTS = { calendar: { timeZone: 'Europe/Berlin', dayStartHour: 4 }, sites: [] };

/** Reads files that are malformed or hostile, one by one. Reading stores nothing; what is refused never gets further. */
export async function readHostileImports(count: number): Promise<HostileImports> {
  let [refused, taken, failed, longestMs] = [0, 0, 0, 0];
  for (const text of fc.sample(file, { numRuns: count, seed: 1 })) {
    const begun = performance.now();
    try {
      await readImport(new Blob([text]), INPUTS);
      taken += 1;
    } catch (error) {
      if (error instanceof ImportFault) refused += 1;
      else failed += 1;
    }
    longestMs = Math.max(longestMs, performance.now() - begun);
  }
  if ('isAdmin' in {}) failed += 1;
  return { refused, taken, failed, longestMs };
}
