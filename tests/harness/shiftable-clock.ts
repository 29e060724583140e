import { execFileSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A wall clock for one browser, which can be set forward and back while it runs. Its monotonic clock is unaffected. */
export interface ShiftableClock {
  /** For `LaunchOptions.environment`. */
  readonly environment: Readonly<Record<string, string>>;
  /** How far the clock is ahead of this machine's clock, in ms; negative when it is behind. */
  readonly ahead: number;
  /** Sets the clock, at once and for all processes of the browser. */
  set(ahead: number): void;
  /** Removes the clock's files. */
  remove(): void;
}

/** Where packages put the library of `faketime`; the loader of the system replaces `$LIB`. */
const LIBRARY = '/usr/$LIB/faketime/libfaketime.so.1';

/** Throws when a program that is told to live in 1970 does not. */
function tryLibrary(): void {
  const year = execFileSync('date', ['-u', '+%Y'], {
    encoding: 'utf8',
    env: { ...process.env, LD_PRELOAD: LIBRARY, FAKETIME: '@1970-06-01 00:00:00' },
  }).trim();
  if (year !== '1970')
    throw new Error(`The clock of a browser needs faketime, with its library at ${LIBRARY}.`);
}

/** Makes a clock that starts with the right time. Throws when `faketime`, which it needs, is not installed. */
export function shiftableClock(): ShiftableClock {
  // The command `faketime` can't be used: it names its semaphore after its process, and fails when a killed process of
  // the same number has left one behind. The library goes on without the semaphore.
  tryLibrary();
  const folder = mkdtempSync(join(tmpdir(), 'enough-clock-'));
  const file = join(folder, 'ahead');
  let ahead = 0;
  const write = () => {
    // The browser reads the file all the time and must never read half of it.
    const fresh = `${file}-fresh`;
    writeFileSync(fresh, `${ahead < 0 ? '-' : '+'}${(Math.abs(ahead) / 1_000).toFixed(3)}\n`);
    renameSync(fresh, file);
  };
  write();
  return {
    environment: {
      LD_PRELOAD: LIBRARY,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_NO_CACHE: '1',
      DONT_FAKE_MONOTONIC: '1',
      // With faketime's fix for waits on the monotonic clock, Chromium would wait for ever.
      FAKETIME_FORCE_MONOTONIC_FIX: '0',
    },
    get ahead() {
      return ahead;
    },
    set(milliseconds) {
      ahead = milliseconds;
      write();
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
