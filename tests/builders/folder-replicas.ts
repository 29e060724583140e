import { type Change, changeKey } from '../../lib/domain/folder/change';
import { type Erasures, withoutErased } from '../../lib/domain/folder/erasure';
import { mergeChanges } from '../../lib/domain/folder/merge';
import { segmentsToReplace } from '../../lib/domain/folder/segment-upkeep';
import { deviceOf, type Stamp, stampAfter } from '../../lib/domain/folder/stamp';

/** A file of the shared folder: what is in it, or `null` while a carrier has brought only a part of it. */
interface SharedFile {
  readonly name: string;
  readonly changes: readonly Change[];
  isTorn: boolean;
  /** Whether the carrier has brought it to the other devices. */
  isThere: boolean;
}

/** A shared folder, by device. */
export type SharedFolder = Map<string, SharedFile[]>;

/** A device that keeps its changes in memory and follows the rules of the domain. */
export class Replica {
  readonly changes = new Map<string, Change>();
  erasures: Erasures = new Map();
  #last: Stamp | undefined;
  /** In which of its segments each of its changes is. */
  readonly #placed = new Map<string, { segment: number; stamp: Stamp }>();
  readonly #sizes = new Map<number, number>();
  #number = 0;

  constructor(
    readonly device: string,
    /** By how many ms its clock is wrong. */
    readonly skew: number,
    readonly everything: Change[],
  ) {}

  get files(): number {
    return this.#sizes.size;
  }

  change(kind: Change['kind'], id: string, value: unknown, now: number): void {
    this.#last = stampAfter(this.#last, now + this.skew, this.device);
    const change: Change = { kind, id, stamp: this.#last, ...(value === undefined ? {} : { value }) };
    this.everything.push(change);
    this.#put([change]);
  }

  #put(incoming: readonly Change[]): void {
    const merged = mergeChanges(
      { stampOf: (key) => this.changes.get(key)?.stamp, erasures: this.erasures },
      incoming,
    );
    this.erasures = merged.erasures;
    for (const change of merged.changes) {
      this.changes.set(changeKey(change), change);
      if (this.#last === undefined || this.#last < change.stamp) this.#last = change.stamp;
    }
    for (const [key, change] of this.changes) this.changes.set(key, withoutErased(change, this.erasures));
  }

  /** What this device has to have in the folder. */
  #own(): Change[] {
    return [...this.changes.values()].filter(({ stamp }) => deviceOf(stamp) === this.device);
  }

  /**
   * Writes what waits, and replaces segments.
   * @param killedAfter after how many steps the browser is killed
   */
  write(folder: SharedFolder, killedAfter = Number.POSITIVE_INFINITY): void {
    let steps = 0;
    const isKilled = () => {
      steps += 1;
      return steps > killedAfter;
    };
    const files = (folder.get(this.device) ?? []).filter(({ isTorn }) => !isTorn);
    folder.set(this.device, files);
    // A segment that is gone from the folder, or damaged in it, is written anew.
    for (const number of this.#sizes.keys()) {
      if (!files.some(({ name }) => name === `${number}`)) this.#sizes.delete(number);
    }
    // What it does not know in its own sub-folder was written just before a kill, or renamed on the way.
    const unknown = files.filter(({ name }) => !this.#sizes.has(Number(name)));
    for (const { changes } of unknown) this.#put(changes);
    const replaced = segmentsToReplace(this.#contents());
    const waiting = this.#own().filter((change) => {
      const placed = this.#placed.get(changeKey(change));
      const isPlaced = placed?.stamp === change.stamp && this.#sizes.has(placed.segment);
      return !isPlaced || replaced.includes(placed.segment);
    });
    if (waiting.length > 0) {
      this.#number = Math.max(this.#number, ...files.map(({ name }) => Number.parseInt(name, 10))) + 1;
      const number = this.#number;
      if (isKilled()) return;
      files.push({ name: `${number}`, changes: waiting, isTorn: false, isThere: true });
      if (isKilled()) return;
      for (const change of waiting) {
        this.#placed.set(changeKey(change), { segment: number, stamp: change.stamp });
      }
      this.#sizes.set(number, waiting.length);
    }
    for (const name of [...unknown.map((file) => file.name), ...replaced.map(String)]) {
      if (isKilled()) return;
      const at = files.findIndex((file) => file.name === name);
      if (at >= 0) files.splice(at, 1);
      this.#sizes.delete(Number(name));
    }
  }

  #contents() {
    return [...this.#sizes].map(([number, bytes]) => {
      const placed = [...this.#placed].filter(([, { segment }]) => segment === number);
      const live = placed.filter(([key, { stamp }]) => this.changes.get(key)?.stamp === stamp);
      const hasErasedWords =
        live.length < placed.length || live.some(([key]) => this.changes.get(key)?.value === undefined);
      return { number, bytes: bytes * 4_096, liveBytes: live.length * 4_096, hasErasedWords };
    });
  }

  /** Reads what the others have in the folder. */
  read(folder: SharedFolder): void {
    for (const [device, files] of folder) {
      if (device === this.device) continue;
      for (const { changes, isTorn, isThere } of files) if (isThere && !isTorn) this.#put(changes);
    }
  }

  /** What a person sees: the content of everything that is not erased. */
  seen(): Map<string, unknown> {
    return new Map(
      [...this.changes]
        .filter(([, { value }]) => value !== undefined)
        .map(([key, { value }]) => [key, value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}
