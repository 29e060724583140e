import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { folderActions } from '../../../../lib/pages/options/folder-actions';
import { loadFolder } from '../../../../lib/pages/options/load-folder';
import { sendToBackground } from '../../../../lib/platform/runtime';
import { pageInMemory } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/runtime', () => ({ sendToBackground: vi.fn() }));

const background = vi.mocked(sendToBackground);

beforeEach(() => {
  background.mockReset();
});

/** A database in memory can store no handle, but something that looks like one. */
const picked = { name: 'Carried' };

function withDialog(answer: () => Promise<unknown>): void {
  vi.stubGlobal('showDirectoryPicker', answer);
  onTestFinished(() => void vi.unstubAllGlobals());
}

describe('what a person does with a folder', () => {
  it('proposes the folder that was chosen, and asks the background to join it', async () => {
    withDialog(async () => picked);
    const context = pageInMemory(() => 0);
    background.mockImplementation(async (message) => {
      expect(message).toMatchObject({ kind: 'folder', act: 'join' });
      await context.folder.use('the key');
      return { joined: true, isNew: true };
    });
    expect(await folderActions(context).choose()).toEqual({ joined: true, isNew: true });
    expect(await loadFolder(context)).toMatchObject({
      canChoose: true,
      hasKey: true,
      hasFolder: true,
      inUse: { name: 'Carried' },
    });
  });

  it('does nothing when the dialog was closed', async () => {
    withDialog(() => Promise.reject(new DOMException('closed', 'AbortError')));
    const context = pageInMemory(() => 0);
    expect(await folderActions(context).choose()).toBeUndefined();
    expect(background).not.toHaveBeenCalled();
  });

  it('passes the key of another browser on as it was pasted', async () => {
    background.mockResolvedValue({ joined: false, needs: 'otherKey' });
    expect(await folderActions(pageInMemory(() => 0)).useKey(' a key ')).toEqual({
      joined: false,
      needs: 'otherKey',
    });
    expect(background).toHaveBeenCalledWith(expect.objectContaining({ key: ' a key ' }));
  });

  it('fails when the background could not join', async () => {
    background.mockResolvedValue({ failed: true });
    await expect(folderActions(pageInMemory(() => 0)).useKey('a key')).rejects.toThrow('could not be joined');
  });

  it('exchanges once the browser lets it use the folder again, and not before', async () => {
    const context = pageInMemory(() => 0);
    let answer = 'denied';
    vi.spyOn(context.folder, 'handle').mockImplementation(
      async () =>
        ({ name: 'Carried', requestPermission: async () => answer }) as unknown as FileSystemDirectoryHandle,
    );
    const actions = folderActions(context);
    await actions.allow();
    expect(background).not.toHaveBeenCalled();
    answer = 'granted';
    await actions.allow();
    expect(background).toHaveBeenCalledWith({ kind: 'folder', act: 'exchange' });
  });

  it('leaves the folder', async () => {
    const context = pageInMemory(() => 0);
    await context.folder.propose(picked as FileSystemDirectoryHandle);
    await context.folder.use('the key');
    await folderActions(context).leave();
    expect((await loadFolder(context)).inUse).toBeUndefined();
  });
});
