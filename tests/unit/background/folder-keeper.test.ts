import { describe, expect, it } from 'vitest';
import { FolderKeeper } from '../../../lib/background/folder-keeper';
import type { FolderStatus, FolderStore } from '../../../lib/storage/folder/folder-store';
import { newFolderKey, SegmentCipher } from '../../../lib/storage/folder/segment-cipher';
import { segmentText } from '../../../lib/storage/folder/segment-text';
import { DirectoryHandle } from '../../builders/directory-handle';

const DEVICE = '11111111-1111-4111-8111-111111111111';
const OWN = '22222222-2222-4222-8222-222222222222';
const NOW = 1_795_000_000_000;

function keeperWith({ mayUse = true, fails }: { mayUse?: boolean; fails?: Error } = {}) {
  const handle = new DirectoryHandle('Carried');
  const kept: { key?: string; inUse: boolean; status: Partial<FolderStatus> } = { inUse: false, status: {} };
  const done: string[] = [];
  const lines: string[] = [];
  let alarmAt: number | undefined;
  const store = {
    handle: async () => (kept.inUse ? handle.asBrowserHandle() : undefined),
    candidate: async () => handle.asBrowserHandle(),
    key: async () => kept.key,
    use: async (key: string) => {
      Object.assign(kept, { key, inUse: true });
    },
    setStatus: async (status: Partial<FolderStatus>) => {
      Object.assign(kept.status, status);
    },
  } as unknown as FolderStore;
  const keeper = new FolderKeeper({
    store,
    sync: {
      begin: async () => void done.push('begin'),
      sync: async () => {
        if (fails) throw fails;
        done.push('sync');
        return { broken: 0, newer: 0 };
      },
      note: async () => void done.push('note'),
      takeOver: async (_root, _cipher, gone) => void done.push(`took over ${gone}`),
    },
    device: async () => OWN,
    mayUse: async () => mayUse,
    alarm: {
      at: async () => alarmAt,
      set: async (at) => {
        alarmAt = at;
      },
      clear: async () => undefined,
    },
    now: () => NOW,
    log: (line) => lines.push(line),
  });
  return { keeper, kept, done, lines, handle, alarmAt: () => alarmAt };
}

/** Puts a segment of another browser into the folder. */
async function putSegment(handle: DirectoryHandle, key: string, device = DEVICE): Promise<void> {
  const root = (await handle.getDirectoryHandle('Enough', { create: true })) as DirectoryHandle;
  const folder = (await root.getDirectoryHandle(device, { create: true })) as DirectoryHandle;
  const file = await folder.getFileHandle('1-0123456789abcdef.age', { create: true });
  const text = segmentText({ device, number: 1 }, []);
  const writable = await (file as unknown as FileSystemFileHandle).createWritable();
  await writable.write((await new SegmentCipher(key).encrypt(text)) as Uint8Array<ArrayBuffer>);
  await writable.close();
}

describe('the keeper of the folder', () => {
  it('does nothing, and sets no alarm, where there is no folder', async () => {
    const { keeper, done, alarmAt } = keeperWith();
    await keeper.run();
    await keeper.begin();
    expect(done).toEqual([]);
    expect(alarmAt()).toBeUndefined();
  });

  it('makes a key for an empty folder, puts the explanation there, and exchanges', async () => {
    const { keeper, kept, done, handle, alarmAt } = keeperWith();
    expect(await keeper.join(undefined, 'This folder belongs to Enough.')).toEqual({
      joined: true,
      isNew: true,
    });
    expect(kept.key).toMatch(/^AGE-SECRET-KEY-1/);
    expect(done).toEqual(['begin', 'sync']);
    expect(kept.status).toMatchObject({ trouble: null, writtenAt: NOW, readAt: NOW });
    expect(alarmAt()).toBe(NOW + 45_000);
    const root = (await handle.getDirectoryHandle('Enough')) as DirectoryHandle;
    const readme = (await root.getFileHandle('README.txt')) as unknown as FileSystemFileHandle;
    expect(await (await readme.getFile()).text()).toBe('This folder belongs to Enough.');
  });

  it('asks for the key of a folder that others use, and takes only the one that opens it', async () => {
    const { keeper, kept, handle } = keeperWith();
    const key = await newFolderKey();
    await putSegment(handle, key);
    expect(await keeper.join(undefined, '')).toEqual({ joined: false, needs: 'key' });
    expect(await keeper.join('no key', '')).toEqual({ joined: false, needs: 'otherKey' });
    expect(await keeper.join(await newFolderKey(), '')).toEqual({ joined: false, needs: 'otherKey' });
    expect(kept.inUse).toBe(false);
    expect(await keeper.join(` ${key.toLowerCase()}\n`, '')).toEqual({ joined: true, isNew: false });
    expect(kept.key).toBe(key);
  });

  it('asks for the key of the others when it had made one of its own before their segments came', async () => {
    const { keeper, kept, handle } = keeperWith();
    const [own, others] = [await newFolderKey(), await newFolderKey()];
    kept.key = own;
    await putSegment(handle, own, OWN);
    await putSegment(handle, others);
    expect(await keeper.join(undefined, '')).toEqual({ joined: false, needs: 'key' });
    expect(await keeper.join(others, '')).toEqual({ joined: true, isNew: false });
    expect(kept.key).toBe(others);
  });

  it('judges a key by a segment that has something in it', async () => {
    const { keeper, handle } = keeperWith();
    const key = await newFolderKey();
    const root = await handle.getDirectoryHandle('Enough', { create: true });
    const device = await (root as DirectoryHandle).getDirectoryHandle(DEVICE, { create: true });
    // A browser that was killed has left it.
    await (device as DirectoryHandle).getFileHandle('1-aaaaaaaaaaaaaaaa.age', { create: true });
    await putSegment(handle, key);
    expect(await keeper.join(key, '')).toEqual({ joined: true, isNew: false });
  });

  it('comes back to its folder without asking, with the key that it still has', async () => {
    const { keeper, kept, handle } = keeperWith();
    const key = await newFolderKey();
    await putSegment(handle, key);
    kept.key = key;
    expect(await keeper.join(undefined, '')).toEqual({ joined: true, isNew: false });
  });

  it('notes what is changed while the browser does not let it use the folder, and says so', async () => {
    const { keeper, kept, done } = keeperWith({ mayUse: false });
    Object.assign(kept, { inUse: true, key: await newFolderKey() });
    await keeper.run();
    expect(done).toEqual(['note']);
    expect(kept.status.trouble).toBe('permission');
  });

  it.each([
    ['NotFoundError', 'missing'],
    ['NotAllowedError', 'permission'],
    ['QuotaExceededError', 'failed'],
  ])('says what is wrong when the browser gives %s', async (name, trouble) => {
    const { keeper, kept, lines } = keeperWith({ fails: new DOMException('no', name) });
    Object.assign(kept, { inUse: true, key: await newFolderKey() });
    await keeper.run();
    expect(kept.status.trouble).toBe(trouble);
    expect(lines.join()).toContain('the folder could not be kept in step');
  });

  it('exchanges once more, and not more often, however often it is asked meanwhile', async () => {
    const { keeper, kept, done } = keeperWith();
    Object.assign(kept, { inUse: true, key: await newFolderKey() });
    const first = keeper.run();
    await Promise.resolve();
    await Promise.all([first, keeper.run(), keeper.run(), keeper.run()]);
    expect(done).toEqual(['sync', 'sync']);
  });
});

describe('taking over what a browser wrote that is gone', () => {
  it('is done in the folder that is used', async () => {
    const { keeper, done } = keeperWith();
    await keeper.join(undefined, '');
    await keeper.takeOver(DEVICE);
    expect(done.at(-1)).toBe(`took over ${DEVICE}`);
  });

  it('fails where no folder can be used', async () => {
    await expect(keeperWith().keeper.takeOver(DEVICE)).rejects.toThrow('can not be used');
  });
});
