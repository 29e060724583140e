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

  it('deletes a file, which may be gone already', async () => {
    const folder = folderOf(new DirectoryHandle('Carried').asBrowserHandle());
    await folder.write('a.age', bytes('rain'));
    await folder.delete('a.age');
    expect(await folder.files()).toEqual([]);
    await folder.delete('a.age');
    expect(await folder.read('a.age')).toBeUndefined();
  });

  it('leaves out files that go while they are listed, unless the whole folder is gone', async () => {
    const handle = new DirectoryHandle('Carried');
    const folder = folderOf(handle.asBrowserHandle());
    await folder.write('a.age', bytes('rain'));
    await folder.write('b.age', bytes('tea'));
    const gone = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    Object.assign(handle.entries.get('a.age') ?? {}, { getFile: gone });
    expect(await folder.files()).toEqual([{ name: 'b.age', size: 3 }]);
    expect(await folder.read('a.age')).toBeUndefined();

    const { values } = handle;
    handle.values = async function* (this: DirectoryHandle) {
      yield* values.call(this);
      Object.assign(handle, {
        values() {
          throw new DOMException('no folder', 'NotFoundError');
        },
      });
    };
    await expect(folder.files()).rejects.toThrow('no folder');
  });

  it('says when a file can not be read or deleted', async () => {
    const handle = new DirectoryHandle('Carried');
    const folder = folderOf(handle.asBrowserHandle());
    await folder.write('a.age', bytes('rain'));
    const refused = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    Object.assign(handle, { removeEntry: refused });
    Object.assign(handle.entries.get('a.age') ?? {}, { getFile: refused });
    await expect(folder.files()).rejects.toThrow('refused');
    await expect(folder.read('a.age')).rejects.toThrow('refused');
    await expect(folder.delete('a.age')).rejects.toThrow('refused');
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
