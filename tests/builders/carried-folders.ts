import type { FolderInMemory } from './folder-in-memory';

/** A carrier between folders of several machines, such as Syncthing, that a test can have make every mistake. */
export class Carrier {
  constructor(private readonly folders: readonly FolderInMemory[]) {}

  /** Brings what each machine's own browser wrote or deleted to the others. */
  async carryAll(devices: readonly string[]): Promise<void> {
    for (const [index, device] of devices.entries()) {
      const from = await this.#of(index, device);
      for (const to of this.#others(index)) {
        const copy = await to.folder(device);
        for (const name of [...copy.contents.keys()])
          if (!from.contents.has(name)) copy.contents.delete(name);
        for (const [name, bytes] of from.contents) copy.contents.set(name, bytes);
      }
    }
  }

  /** Brings one file to one other machine; perhaps only a part of it, or under another name, or twice. */
  async carryOne(
    index: number,
    device: string,
    which: number,
    mistake: 'none' | 'torn' | 'renamed' | 'doubled',
  ): Promise<void> {
    const from = await this.#of(index, device);
    const files = [...from.contents];
    const file = files[which % Math.max(1, files.length)];
    const to = this.#others(index)[which % 2];
    if (!file || !to) return;
    const [name, bytes] = file;
    const copy = await to.folder(device);
    const conflict = name.replace('.age', `.sync-conflict-${which}.age`);
    if (mistake === 'torn') copy.contents.set(name, bytes.slice(0, which % bytes.length));
    else copy.contents.set(mistake === 'renamed' ? conflict : name, bytes);
    if (mistake === 'doubled') copy.contents.set(conflict, bytes);
  }

  /** Loses a file on the machine that wrote it. */
  async lose(index: number, device: string, which: number): Promise<void> {
    const { contents } = await this.#of(index, device);
    const names = [...contents.keys()];
    const name = names[which % Math.max(1, names.length)];
    if (name !== undefined) contents.delete(name);
  }

  #of = async (index: number, device: string): Promise<FolderInMemory> => {
    const folder = this.folders[index];
    if (!folder) throw new Error(`There is no machine ${index}.`);
    return folder.folder(device);
  };

  #others = (index: number): FolderInMemory[] => this.folders.filter((_, at) => at !== index);
}
