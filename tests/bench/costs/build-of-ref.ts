import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const LOCK = 'package-lock.json';

/** Runs a program of this machine; what it prints is shown only when it fails. */
function run(folder: string, program: string, ...what: string[]): void {
  try {
    execFileSync(program, what, { cwd: folder, stdio: 'pipe', shell: process.platform === 'win32' });
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: Buffer | string; stderr?: Buffer | string };
    throw new Error(`${program} ${what.join(' ')} failed:\n${stdout}${stderr}`, { cause });
  }
}

/**
 * Builds another version of Enough in a worktree of its own, with the packages that its lock file names.
 * @param ref a commit, branch or tag of this repository
 * @param folder a folder that does not exist yet; the worktree is made there
 * @returns the folder of the production build, and what removes the worktree. Throws when git does not know the ref.
 */
export function buildOfRef(ref: string, folder: string): { build: string; remove: () => void } {
  run('.', 'git', 'worktree', 'add', '--detach', folder, ref);
  const remove = () => run('.', 'git', 'worktree', 'remove', '--force', folder);
  try {
    const hasSamePackages = readFileSync(LOCK, 'utf8') === readFileSync(join(folder, LOCK), 'utf8');
    if (hasSamePackages) symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    else run(folder, 'npm', 'ci', '--prefer-offline', '--no-audit', '--no-fund');
    run(folder, 'npx', 'wxt', 'build');
  } catch (error) {
    remove();
    throw error;
  }
  return { build: join(folder, '.output', 'chrome-mv3'), remove };
}
