import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readByHand, saveByHand, useKeyByHand } from '../../../../lib/pages/options/folder-by-hand';
import { saveFile } from '../../../../lib/platform/save-file';
import { Connection } from '../../../../lib/storage/database/database';
import { FolderStore } from '../../../../lib/storage/folder/folder-store';
import { newFolderKey, SegmentCipher } from '../../../../lib/storage/folder/segment-cipher';
import { GratitudeRepository } from '../../../../lib/storage/journal/gratitude-repository';
import { BrowserWithFolder } from '../../../builders/browser-with-folder';
import { FolderInMemory } from '../../../builders/folder-in-memory';
import { countingSignal, valueInMemory } from '../../../builders/in-memory-database';
import { gratitudeEntry } from '../../../builders/journal-rows';

const values = vi.hoisted(() => new Map<string, unknown>());

vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));
vi.mock('../../../../lib/platform/lock', () => ({
  exclusively: <T>(_: string, work: () => Promise<T>) => work(),
}));
vi.mock('../../../../lib/platform/stored-value', () => ({
  storedValue: (_: string, key: string) => ({
    get: async () => values.get(key),
    set: async (value: unknown) => void values.set(key, value),
  }),
}));

const saved = vi.mocked(saveFile);
const connection = new Connection();
const folder = new FolderStore({ connection, key: valueInMemory(), status: valueInMemory() });

beforeEach(() => {
  saved.mockReset();
});

describe('a folder that the person carries by hand', () => {
  it('gets what is new as files to save, each once', async () => {
    expect(await useKeyByHand(folder)).toBe(true);
    const gratitude = new GratitudeRepository(connection, countingSignal());
    await gratitude.save(gratitudeEntry({ text: 'rain' }), 1_795_000_000_000);
    expect(await saveByHand(folder)).toBe(1);
    expect(await saveByHand(folder)).toBe(0);
    const [name, file] = saved.mock.calls[0] ?? [];
    expect(name).toMatch(/^enough-1-[0-9a-f]{16}\.age$/);
    const bytes = new Uint8Array(await (file as Blob).arrayBuffer());
    const text = await new SegmentCipher((await folder.key()) ?? '').decrypt(bytes);
    expect(text).toContain('rain');
    expect((await folder.status()).writtenAt).not.toBeNull();
  });

  it('is read from the files of a folder that the person has picked', async () => {
    const key = (await folder.key()) ?? '';
    const other = new BrowserWithFolder(
      new FolderInMemory('Enough'),
      undefined,
      undefined,
      new SegmentCipher(key),
    );
    await other.write('b', 'tea');
    await other.exchange();
    const files = [...other.folder.all()].map(
      ([name, bytes]) => new File([bytes as Uint8Array<ArrayBuffer>], name.split('/').at(-1) ?? ''),
    );
    const broken = new File(['no segment'], '7-0123456789abcdef.age');
    const readme = new File(['This folder belongs to Enough.'], 'README.txt');
    expect(await readByHand(folder, [...files, broken, readme])).toEqual({ read: 2, broken: 1, newer: 0 });
    expect((await (await connection.open()).get('gratitude', 'b'))?.text).toBe('tea');
    expect(await folder.status()).toMatchObject({ broken: 1 });
  });

  it('takes the key of another browser, and no other text', async () => {
    const other = new FolderStore({ connection, key: valueInMemory(), status: valueInMemory() });
    expect(await useKeyByHand(other, 'no key')).toBe(false);
    expect(await other.key()).toBeUndefined();
    const key = await newFolderKey();
    expect(await useKeyByHand(other, key)).toBe(true);
    expect(await other.key()).toBe(key);
    await expect(
      saveByHand(new FolderStore({ connection, key: valueInMemory(), status: valueInMemory() })),
    ).rejects.toThrow('no key');
  });
});
