import fc from 'fast-check';
import { CHANGE_KINDS } from '../../../lib/domain/folder/change';
import { stampAt } from '../../../lib/domain/folder/stamp';
import { segmentText } from '../../../lib/storage/folder/segment-text';
import { BrowserWithFolder } from '../../builders/browser-with-folder';
import { FolderInMemory } from '../../builders/folder-in-memory';

const STRANGER = '99999999-9999-4999-8999-999999999999';
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What became of segments that are malformed or hostile. */
export interface HostileResult {
  /** How many were not refused. */
  readonly taken: number;
  /** Whether anything stored was changed. */
  readonly hasChanged: boolean;
  /** The longest time that one took, in ms. */
  readonly longestMs: number;
}

const text = fc.oneof(
  fc.string({ maxLength: 80, unit: 'binary' }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'constructor',
    '\u0000',
    '=cmd()',
    '../..',
    '🙂',
  ),
);

const value = fc.oneof(
  fc.json({ maxDepth: 6 }).map((json) => JSON.parse(json) as unknown),
  fc.record({ id: text, createdAt: fc.double(), updatedAt: fc.double(), text, day: text, at: fc.double() }),
  fc.constant(JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}') as unknown),
  fc
    .integer({ min: 10, max: 3_000 })
    .map((depth) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown),
  fc.integer({ min: 1, max: 500_000 }).map((length) => 'x'.repeat(length)),
  fc.constantFrom(1e308, -1, null, true, Number.MAX_SAFE_INTEGER),
);

const line = fc
  .record({
    // A setting whose name is unknown here is kept for a browser that knows it.
    kind: fc.oneof(fc.constantFrom(...CHANGE_KINDS.filter((kind) => kind !== 'settings')), text),
    id: fc.oneof(text, fc.constantFrom(`${STRANGER}/2026-13-99`, `${STRANGER}/x`, 'all ', 'day/x', 'site/')),
    stamp: fc.oneof(text, fc.constant(stampAt(1e14, STRANGER)), fc.constant(stampAt(0, STRANGER))),
    value,
  })
  .map((change) => `${JSON.stringify(change)}\n`);

const segment = fc.oneof(
  line.map((one) => segmentText({ device: STRANGER, number: 1 }, [one])),
  // An empty file is not looked at: a browser begins a segment with one.
  fc.string({ minLength: 1, maxLength: 2_000, unit: 'binary' }),
  fc.integer({ min: 1, max: 200_000 }).map((depth) => '{"format":'.repeat(depth)),
  fc.integer({ min: 1, max: 100 }).map((size) => ' '.repeat(size * 10_000)),
);

/** Puts segments that are malformed or hostile into a folder, one by one, and has a browser read each. */
export async function readHostileSegments(count: number): Promise<HostileResult> {
  const folder = new FolderInMemory('Enough');
  const browser = new BrowserWithFolder(folder);
  await browser.write('a', 'rain');
  await browser.exchange();
  const database = await browser.connection.open();
  const stored = async () =>
    JSON.stringify(
      await Promise.all(
        [...database.objectStoreNames]
          .filter((name) => name !== 'folder')
          .map((name) => database.getAll(name)),
      ),
    );
  const before = await stored();
  const strange = await folder.folder(STRANGER);
  let taken = 0;
  let longestMs = 0;
  for (const content of fc.sample(segment, { numRuns: count, seed: 1 })) {
    strange.contents.clear();
    strange.contents.set('1-0123456789abcdef.age', bytesOf(content));
    const begun = performance.now();
    const { broken } = await browser.exchange();
    longestMs = Math.max(longestMs, performance.now() - begun);
    if (broken !== 1) taken += 1;
  }
  return { taken, hasChanged: (await stored()) !== before, longestMs };
}
