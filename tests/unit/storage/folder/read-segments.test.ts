import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stampAt } from '../../../../lib/domain/folder/stamp';
import { segmentText } from '../../../../lib/storage/folder/segment-text';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { FolderInMemory } from '../../../builders/folder-in-memory';

const STRANGER = '99999999-9999-4999-8999-999999999999';
const bytesOf = (text: string) => new TextEncoder().encode(text);

const stored = async ({ connection }: BrowserWithFolder) => {
  const database = await connection.open();
  const stores = [...database.objectStoreNames].filter((name) => name !== 'folder');
  return Promise.all(stores.map((store) => database.getAll(store)));
};

describe('reading segments', () => {
  it('tries one that is not whole yet again, and says how many there are', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const other = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const own = await folder.folder(one.device);
    const [[name, whole] = ['', new Uint8Array()]] = own.contents;
    own.contents.set(name, whole.slice(0, 150));
    expect(await other.exchange()).toEqual({ broken: 1, newer: 0 });
    expect(await other.texts()).toEqual({});
    own.contents.set(name, whole);
    expect(await other.exchange()).toEqual({ broken: 0, newer: 0 });
    expect(await other.texts()).toEqual({ a: 'rain' });
  });

  it('leaves what a newer Enough wrote until this one is updated, and reads the rest', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const other = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const strange = await folder.folder(STRANGER);
    const newer = segmentText({ device: STRANGER, number: 1 }, []).replace('"version":1', '"version":2');
    await strange.write('1-0123456789abcdef.age', bytesOf(newer));
    expect(await other.exchange()).toEqual({ broken: 0, newer: 1 });
    expect(await other.texts()).toEqual({ a: 'rain' });
  });

  it('reads what a person has put at another place of the folder, under another name', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const other = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const own = await folder.folder(one.device);
    for (const bytes of own.contents.values()) folder.contents.set('enough-1 (copy).age', bytes);
    own.contents.clear();
    await other.exchange();
    expect(await other.texts()).toEqual({ a: 'rain' });
  });

  it('passes over a file that goes before it is read', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const other = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const own = await folder.folder(one.device);
    const [first] = own.contents.keys();
    await one.write('b', 'tea');
    await one.exchange();
    const { read } = own;
    own.read = async (name) => (name === first ? undefined : read(name));
    expect(await other.exchange()).toEqual({ broken: 0, newer: 0 });
    expect(await other.texts()).toEqual({ b: 'tea' });
  });

  it('reads each file once', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    let decrypted = 0;
    const other = new BrowserWithFolder(folder, undefined, undefined, {
      encrypt: async (text) => bytesOf(text),
      decrypt: async (bytes) => {
        decrypted += 1;
        return new TextDecoder().decode(bytes);
      },
    });
    await one.write('a', 'rain');
    await one.exchange();
    await other.exchange();
    await other.exchange();
    expect(decrypted).toBe(1);
  });

  const text = fc.oneof(
    fc.string({ maxLength: 50 }),
    fc.constantFrom('<img src=x onerror=alert(1)>', '__proto__', 'constructor', '\u0000', '🙂'),
  );
  const value = fc.oneof(
    fc.json({ maxDepth: 4 }).map((json) => JSON.parse(json) as unknown),
    fc.record({ id: text, createdAt: fc.double(), updatedAt: fc.double(), text, day: text }),
    fc.constant(JSON.parse(`${'{"a":'.repeat(400)}1${'}'.repeat(400)}`) as unknown),
    fc.constant(JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{}}}') as unknown),
    fc.constant('x'.repeat(300_000)),
    fc.constant(1e308),
  );
  const hostile = fc.record({
    kind: fc.oneof(
      fc.constantFrom(
        'gratitude',
        'checkIns',
        'days',
        'moments',
        'settings',
        'erasures',
        'reflections',
        'guesses',
      ),
      text,
    ),
    id: fc.oneof(text, fc.constantFrom(`${STRANGER}/2026-13-99`, `${STRANGER}/x`, 'pace', 'all ', 'day/x')),
    stamp: fc.oneof(text, fc.constant(stampAt(1e14, STRANGER)), fc.constant(stampAt(0, STRANGER))),
    value,
  });

  it('refuses every malformed or hostile change, and changes nothing', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const before = JSON.stringify(await stored(one));
    const strange = await folder.folder(STRANGER);
    await fc.assert(
      fc.asyncProperty(hostile, async (change) => {
        // A setting of a name that is unknown here is kept for a browser that knows it.
        fc.pre(change.kind !== 'settings');
        strange.contents.clear();
        const line = `${JSON.stringify(change)}\n`;
        await strange.write(
          '1-0123456789abcdef.age',
          bytesOf(segmentText({ device: STRANGER, number: 1 }, [line])),
        );
        expect(await one.exchange()).toEqual({ broken: 1, newer: 0 });
        expect(JSON.stringify(await stored(one))).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('takes over no setting that is not allowed', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const before = await one.settings.read();
    const strange = await folder.folder(STRANGER);
    const lines = [
      ['pace', { much: true }],
      ['sites', []],
      ['erasedAt', 9e15],
      ['ownSentences', '<b>'],
      ['firstNudgeMinutes', 1e308],
    ].map(
      ([id, value], index) =>
        `${JSON.stringify({ kind: 'settings', id, stamp: stampAt(1e12 + index, STRANGER), value })}\n`,
    );
    await strange.write(
      '1-0123456789abcdef.age',
      bytesOf(segmentText({ device: STRANGER, number: 1 }, lines)),
    );
    expect(await one.exchange()).toEqual({ broken: 0, newer: 0 });
    expect(await one.settings.read()).toEqual(before);
  });
});
