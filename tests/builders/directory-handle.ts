/** A browser's handle of a folder, in memory. */
export class DirectoryHandle {
  readonly kind = 'directory';
  readonly entries = new Map<string, DirectoryHandle | FileHandle>();

  constructor(readonly name: string) {}

  async *values() {
    yield* this.entries.values();
  }

  #find(name: string, create: boolean, make: () => DirectoryHandle | FileHandle) {
    const found = this.entries.get(name) ?? (create ? make() : undefined);
    if (!found) throw new DOMException(`no ${name}`, 'NotFoundError');
    this.entries.set(name, found);
    return found;
  }

  getDirectoryHandle = async (name: string, { create = false } = {}) =>
    this.#find(name, create, () => new DirectoryHandle(name));

  getFileHandle = async (name: string, { create = false } = {}) =>
    this.#find(name, create, () => new FileHandle(name));

  removeEntry = async (name: string) => {
    if (!this.entries.delete(name)) throw new DOMException(`no ${name}`, 'NotFoundError');
  };

  /** The type of the browser, of which Enough uses what is here. */
  asBrowserHandle = () => this as unknown as FileSystemDirectoryHandle;
}

class FileHandle {
  readonly kind = 'file';
  #bytes = new Uint8Array(0);
  /** Whether writing fails, as on a full disk. */
  isFull = false;

  constructor(readonly name: string) {}

  getFile = async () => new File([this.#bytes], this.name);

  createWritable = async () => {
    let written = new Uint8Array(0);
    return {
      write: async (bytes: Uint8Array<ArrayBuffer>) => {
        if (this.isFull) throw new DOMException('no room', 'QuotaExceededError');
        written = bytes;
      },
      close: async () => {
        this.#bytes = written;
      },
      abort: async () => undefined,
    };
  };
}
