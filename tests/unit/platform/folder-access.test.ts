import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  askToUseFolder,
  canChooseFolder,
  chooseFolder,
  mayUseFolder,
} from '../../../lib/platform/folder-access';
import { DirectoryHandle } from '../../builders/directory-handle';

const pick = (picker: () => Promise<unknown>): void => {
  vi.stubGlobal('showDirectoryPicker', picker);
  onTestFinished(() => void vi.unstubAllGlobals());
};

const handle = (some = {}) => Object.assign(new DirectoryHandle('Carried'), some).asBrowserHandle();

describe('access to a folder', () => {
  it('is there where the browser has a dialog for it', () => {
    expect(canChooseFolder()).toBe(false);
    pick(async () => handle());
    expect(canChooseFolder()).toBe(true);
  });

  it('gives the folder that was chosen, and nothing when the person closed the dialog', async () => {
    pick(async () => handle());
    expect((await chooseFolder())?.name).toBe('Carried');
    pick(() => Promise.reject(new DOMException('closed', 'AbortError')));
    expect(await chooseFolder()).toBeUndefined();
    pick(() => Promise.reject(new DOMException('no click', 'SecurityError')));
    await expect(chooseFolder()).rejects.toThrow('no click');
  });

  it('is allowed when the browser says so, or asks nothing', async () => {
    const says = (state: string) => ({
      queryPermission: async () => state,
      requestPermission: async () => state,
    });
    expect(await mayUseFolder(handle(says('granted')))).toBe(true);
    expect(await mayUseFolder(handle(says('prompt')))).toBe(false);
    expect(await askToUseFolder(handle(says('granted')))).toBe(true);
    expect(await askToUseFolder(handle(says('denied')))).toBe(false);
    expect(await mayUseFolder(handle())).toBe(true);
    expect(await askToUseFolder(handle())).toBe(true);
  });
});
