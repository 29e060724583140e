import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { FolderInMemory } from '../../../builders/folder-in-memory';

class Killed extends Error {}

/** Has the folder fail as if the browser was killed, after so many writes and deletions. */
function killAfter(folder: FolderInMemory, changes: number): void {
  let left = changes;
  folder.beforeChange = () => {
    left -= 1;
    if (left < 0) throw new Killed();
  };
}

const ofDevice = (folder: FolderInMemory, { device }: BrowserWithFolder): string[] =>
  [...folder.all().keys()].filter((path) => path.startsWith(`${device}/`));

describe('the segments of a browser', () => {
  it('lose nothing and bring nothing back, wherever writing them is killed', async () => {
    const step = fc.record({
      act: fc.constantFrom('write', 'edit', 'erase'),
      row: fc.nat({ max: 3 }),
      killedAfter: fc.nat({ max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const folder = new FolderInMemory('Enough');
        const one = new BrowserWithFolder(folder);
        for (const [index, { act, row, killedAfter }] of steps.entries()) {
          if (act === 'write') await one.write(`${row}`, `words ${index}`);
          if (act === 'edit') await one.edit(`${row}`, `changed words ${index}`);
          if (act === 'erase') await one.erase(`${row}`);
          killAfter(folder, killedAfter);
          await one.exchange().catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
        }
        folder.beforeChange = () => undefined;
        await one.exchange();
        const next = new BrowserWithFolder(folder);
        await next.exchange();
        expect(await next.texts()).toEqual(await one.texts());
        const kept = [...folder.all().values()].map((bytes) => new TextDecoder().decode(bytes)).join();
        const words = Object.values(await one.texts());
        expect([...kept.matchAll(/"text":"([^"]*)"/g)].map(([, text]) => text).sort()).toEqual(words.sort());
      }),
      { numRuns: 60 },
    );
  });

  it('are written anew when one is gone or damaged', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const own = await folder.folder(one.device);
    const [name = ''] = own.contents.keys();
    own.contents.delete(name);
    await one.write('b', 'tea');
    await one.exchange();
    const [cut = ''] = own.contents.keys();
    own.contents.set(cut, (own.contents.get(cut) ?? new Uint8Array()).slice(0, 100));
    await one.exchange();
    const next = new BrowserWithFolder(folder);
    await next.exchange();
    expect(await next.texts()).toEqual({ a: 'rain', b: 'tea' });
  });

  it('stay as they are when nothing was changed', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const before = ofDevice(folder, one);
    await one.exchange();
    expect(before).toHaveLength(1);
    expect(ofDevice(folder, one)).toEqual(before);
  });

  it('never use a number twice', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const numbers = new Set<string>();
    for (let round = 0; round < 5; round += 1) {
      await one.write('a', `words ${round}`);
      await one.exchange();
      for (const path of ofDevice(folder, one)) numbers.add(path);
      (await folder.folder(one.device)).contents.clear();
    }
    expect(numbers.size).toBe(5);
    expect(new Set([...numbers].map((path) => path.split('/')[1]?.split('-')[0])).size).toBe(5);
  });

  it('take in and delete what was renamed in the browser’s own sub-folder', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const own = await folder.folder(one.device);
    const [[name, bytes] = ['', new Uint8Array()]] = own.contents;
    own.contents.delete(name);
    own.contents.set(name.replace('.age', '.sync-conflict-20261129-164000-ABCDEFG.age'), bytes);
    await one.exchange();
    expect([...own.contents.keys()].join()).not.toContain('conflict');
    const next = new BrowserWithFolder(folder);
    await next.exchange();
    expect(await next.texts()).toEqual({ a: 'rain' });
  });

  it('leave alone what is none of them, but for what a killed write has left', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const own = await folder.folder(one.device);
    const strange = ['.DS_Store', '9-0123456789abcdef.age', '9-0123456789abcdef.age.crswap'];
    for (const name of strange) await own.write(name, new TextEncoder().encode('strange'));
    await one.write('a', 'rain');
    expect(await one.exchange()).toEqual({ broken: 1, newer: 0 });
    expect([...own.contents.keys()].filter((name) => strange.includes(name))).toEqual(strange.slice(0, 2));
  });

  it('are free of an empty file, as a browser that was killed leaves, and nobody takes it for a damaged one', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    const other = new BrowserWithFolder(folder);
    const own = await folder.folder(one.device);
    await own.write('1-0123456789abcdef.age', new Uint8Array());
    expect(await other.exchange()).toEqual({ broken: 0, newer: 0 });
    await one.write('a', 'rain');
    expect(await one.exchange()).toEqual({ broken: 0, newer: 0 });
    expect([...own.contents.keys()]).toEqual([expect.stringMatching(/^2-/)]);
    await other.exchange();
    expect(await other.texts()).toEqual({ a: 'rain' });
  });

  it('are all written anew for another key', async () => {
    const folder = new FolderInMemory('Enough');
    const one = new BrowserWithFolder(folder);
    await one.write('a', 'rain');
    await one.exchange();
    const before = ofDevice(folder, one);
    await one.sync.begin(true);
    await one.exchange();
    expect(ofDevice(folder, one)).toHaveLength(1);
    expect(ofDevice(folder, one)).not.toEqual(before);
  });
});
