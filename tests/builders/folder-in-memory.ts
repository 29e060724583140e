import type { Folder } from '../../lib/platform/folder';

/** A folder in memory. What fails in it, and when a write is killed, a test decides. */
export class FolderInMemory implements Folder {
  readonly children = new Map<string, FolderInMemory>();
  readonly contents = new Map<string, Uint8Array>();
  /** Is called before each write and each deletion; may throw. */
  beforeChange: () => void = () => undefined;

  constructor(readonly name: string) {}

  folders = async () => [...this.children.keys()];

  files = async () => [...this.contents].map(([name, bytes]) => ({ name, size: bytes.length }));

  folder = async (name: string) => {
    const child = this.children.get(name) ?? new FolderInMemory(name);
    child.beforeChange = this.beforeChange;
    this.children.set(name, child);
    return child;
  };

  read = async (name: string) => this.contents.get(name);

  write = async (name: string, bytes: Uint8Array) => {
    this.beforeChange();
    this.contents.set(name, bytes);
  };

  delete = async (name: string) => {
    this.beforeChange();
    this.contents.delete(name);
  };

  /** Every file in the folder and below, by its path. */
  all(path = ''): Map<string, Uint8Array> {
    return new Map([
      ...[...this.contents].map(([name, bytes]) => [`${path}${name}`, bytes] as const),
      ...[...this.children].flatMap(([name, child]) => [...child.all(`${path}${name}/`)]),
    ]);
  }
}
