import type { Page } from '@playwright/test';

/** Stands in for the dialog: the folder is one of the origin's own file system, of which the browser asks nothing. */
export const chooseOwnFolder = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Carried', { create: true }),
    });
  });

/** The files of a folder by their paths, each as base64. */
export type Files = Readonly<Record<string, string>>;

/** What is in that folder. Enough may write there meanwhile: a file that goes before it is read is left out. */
export const filesIn = (page: Page): Promise<Files> =>
  page.evaluate(async () => {
    const files: Record<string, string> = {};
    const visit = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await visit(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else {
          const content = await (handle as FileSystemFileHandle)
            .getFile()
            .then((file) => file.arrayBuffer())
            .catch((error: Error) => {
              if (error.name !== 'NotFoundError') throw error;
            });
          if (!content) continue;
          const letters = Array.from(new Uint8Array(content), (byte) => String.fromCharCode(byte));
          files[`${path}${name}`] = btoa(letters.join(''));
        }
      }
    };
    await visit(
      await (await navigator.storage.getDirectory()).getDirectoryHandle('Carried', { create: true }),
      '',
    );
    return files;
  });
