import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a folder for a profile that is removed at the end. */
export const makeProfileFolder = (): string => mkdtempSync(join(tmpdir(), 'enough-profile-'));

/** Removes a profile into which the browser's children may still be writing for a moment after it has ended. */
export function removeFolder(folder: string): void {
  for (let tries = 1; ; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === 50) throw error;
      // Waits synchronously: while our own process exits, nothing else can wait.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}
