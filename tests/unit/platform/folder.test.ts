import { describe, expect, it } from 'vitest';
import { folderOf } from '../../../lib/platform/folder';
import { DirectoryHandle } from '../../builders/directory-handle';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a folder by its handle', () => {
  it('lists its files with their sizes, and its folders', async () => {
    const folder = folderOf(new DirectoryHandle('Carried').asBrowserHandle());
    await folder.folder('inner');
    await folder.write('a.age', bytes('rain'));
    expect(folder.name).toBe('Carried');
    expect(await folder.folders()).toEqual(['inner']);
    expect(await folder.files()).toEqual([{ name: 'a.age', size: 4 }]);
    expect(new TextDecoder().decode(await folder.read('a.age'))).toBe('rain');
  });

  it('deletes a file, and says when there is none', async () => {
    const folder = folderOf(new DirectoryHandle('Carried').asBrowserHandle());
    await folder.write('a.age', bytes('rain'));
    await folder.delete('a.age');
    expect(await folder.files()).toEqual([]);
    await expect(folder.read('a.age')).rejects.toMatchObject({ name: 'NotFoundError' });
  });

  it('leaves a file as it was when there is no room for the new one', async () => {
    const handle = new DirectoryHandle('Carried');
    const folder = folderOf(handle.asBrowserHandle());
    await folder.write('a.age', bytes('rain'));
    Object.assign(handle.entries.get('a.age') ?? {}, { isFull: true });
    await expect(folder.write('a.age', bytes('snow'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(new TextDecoder().decode(await folder.read('a.age'))).toBe('rain');
  });
});
