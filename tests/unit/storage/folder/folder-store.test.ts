import { describe, expect, it } from 'vitest';
import { changeFolderState, readFolderState } from '../../../../lib/storage/folder/folder-state';
import { FolderStore } from '../../../../lib/storage/folder/folder-store';
import { freshConnection, valueInMemory } from '../../../builders/in-memory-database';

/** A database in memory can store no handle, but something that looks like one. */
const handle = { name: 'Carried' } as FileSystemDirectoryHandle;

function store() {
  const connection = freshConnection();
  const key = valueInMemory();
  return { connection, key, store: new FolderStore({ connection, key, status: valueInMemory() }) };
}

describe('the folder that is used', () => {
  it('is none at first', async () => {
    const { store: folder } = store();
    expect(await folder.inUse()).toBeUndefined();
    expect(await folder.handle()).toBeUndefined();
    expect(await folder.status()).toMatchObject({ trouble: null, writtenAt: null, broken: 0 });
  });

  it('is the one that was proposed, once there is a key for it', async () => {
    const { store: folder } = store();
    await folder.propose(handle);
    expect(await folder.inUse()).toBeUndefined();
    await folder.use('the key');
    expect(await folder.inUse()).toMatchObject({ name: 'Carried', waiting: 0 });
    expect(await folder.candidate()).toBeUndefined();
    expect(await folder.key()).toBe('the key');
  });

  it('is left with one step, and the key stays', async () => {
    const { store: folder } = store();
    await folder.propose(handle);
    await folder.use('the key');
    await folder.setStatus({ trouble: 'missing' });
    await folder.leave();
    expect(await folder.inUse()).toBeUndefined();
    expect((await folder.status()).trouble).toBeNull();
    expect(await folder.key()).toBe('the key');
  });

  it('says how the last exchange went, and what is not understood of that is left out', async () => {
    const connection = freshConnection();
    const status = valueInMemory({ trouble: 'melted', readAt: 'then', writtenAt: 5, broken: '3' });
    const folder = new FolderStore({ connection, key: valueInMemory(), status });
    expect(await folder.status()).toEqual({ trouble: null, readAt: null, writtenAt: 5, broken: 0, newer: 0 });
  });

  it('tells pages when an exchange has ended', async () => {
    const { store: folder } = store();
    let told = 0;
    const stop = folder.onChanged(() => {
      told += 1;
    });
    await folder.setStatus({ writtenAt: 5 });
    stop();
    await folder.setStatus({ writtenAt: 6 });
    expect(told).toBe(1);
  });

  it('keeps what it remembers beside the handle', async () => {
    const { connection, store: folder } = store();
    await changeFolderState(await connection.open(), { lastNumber: 7 });
    await folder.propose(handle);
    expect(await readFolderState(await connection.open())).toMatchObject({ lastNumber: 7 });
  });
});
