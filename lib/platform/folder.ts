/** A file of a folder, with its size in bytes. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
}

/** A folder on the person's machine. Every call may reject, with what the browser says. */
export interface Folder {
  readonly name: string;
  folders(): Promise<string[]>;
  files(): Promise<FolderFile[]>;
  /** The folder of that name in this one; it is made where there is none. */
  folder(name: string): Promise<Folder>;
  read(name: string): Promise<Uint8Array>;
  /** Writes a whole file: others see all of it or nothing. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  delete(name: string): Promise<void>;
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
  files: async () =>
    Promise.all(
      (await filesIn(handle)).map(async (file) => ({ name: file.name, size: (await file.getFile()).size })),
    ),
  folder: async (name) => folderOf(await handle.getDirectoryHandle(name, { create: true })),
  async read(name) {
    const file = await (await handle.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  },
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
  delete: (name) => handle.removeEntry(name),
});
