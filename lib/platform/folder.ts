/** A file of a folder, with its size in bytes. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
}

/**
 * A folder on the person's machine. Every call may reject, with what the browser says. What carries the folder may add and
 * delete files at any time.
 */
export interface Folder {
  readonly name: string;
  folders(): Promise<string[]>;
  files(): Promise<FolderFile[]>;
  /** The folder of that name in this one; it is made where there is none. */
  folder(name: string): Promise<Folder>;
  /** The content of a file; `undefined` when it is gone. */
  read(name: string): Promise<Uint8Array | undefined>;
  /** Writes a whole file: others see all of it or nothing. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** Deletes a file, which may be gone already. */
  delete(name: string): Promise<void>;
}

/** What the browser answers of a file; `undefined` when the file is gone. */
export async function ifThere<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

const filesIn = async (handle: FileSystemDirectoryHandle): Promise<FileSystemFileHandle[]> => {
  const files: FileSystemFileHandle[] = [];
  for await (const entry of handle.values())
    if (entry.kind === 'file') files.push(entry as FileSystemFileHandle);
  return files;
};

/** A folder by the browser's handle of it. */
export const folderOf = (handle: FileSystemDirectoryHandle): Folder => ({
  name: handle.name,
  async folders() {
    const names: string[] = [];
    for await (const entry of handle.values()) if (entry.kind === 'directory') names.push(entry.name);
    return names;
  },
  async files() {
    const entries = await filesIn(handle);
    const found = await Promise.all(entries.map((entry) => ifThere(entry.getFile())));
    // A stick that was pulled takes all files along: then this says that the folder is gone.
    if (found.includes(undefined)) await filesIn(handle);
    return found.flatMap((file) => (file ? [{ name: file.name, size: file.size }] : []));
  },
  folder: async (name) => folderOf(await handle.getDirectoryHandle(name, { create: true })),
  read: (name) =>
    ifThere(
      (async () => {
        const file = await (await handle.getFileHandle(name)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      })(),
    ),
  async write(name, bytes) {
    const file = await handle.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    try {
      await writable.write(bytes as Uint8Array<ArrayBuffer>);
    } catch (error) {
      await writable.abort();
      throw error;
    }
    await writable.close();
  },
  delete: (name) => ifThere(handle.removeEntry(name)),
});
