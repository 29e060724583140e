import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const LOOK_AGAIN_MS = 500;
/** After so many looks at the same size, the engine is taken to be done. */
const SAME_LOOKS = 10;

/** The size of a file, or of all files in a folder, in bytes. A file that goes meanwhile has none. */
export function sizeOf(path: string): number {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status?.isDirectory()) return status?.size ?? 0;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

/** Waits until the size of a folder stays the same, and returns it, in bytes. */
export async function settledSizeOf(path: string): Promise<number> {
  let size = sizeOf(path);
  for (let same = 0; same < SAME_LOOKS; same += 1) {
    await delay(LOOK_AGAIN_MS);
    const now = sizeOf(path);
    if (now !== size) same = 0;
    size = now;
  }
  return size;
}
