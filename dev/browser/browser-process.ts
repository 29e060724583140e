import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { makeProfileFolder, removeFolder } from './profile-folder';

/** How a browser's process is started. */
interface Start {
  /** For errors: "Chromium". */
  name: string;
  executable: string;
  /** The command line flags for a profile folder. */
  flags: (profile: string) => readonly string[];
  environment: NodeJS.ProcessEnv;
  /** Profile folder to use and keep. Without it: a fresh one, removed at the end. */
  profile: string | undefined;
  /** Matches the line in which the browser prints the address of its protocol, as its first group. */
  endpointLine: RegExp;
  /** Whether descriptors 3 and 4 are pipes. */
  withPipe?: boolean | undefined;
}

/** A browser's process that has printed the address of its protocol. */
export interface BrowserProcess {
  child: ChildProcess;
  profile: string;
  endpoint: string;
  /** Resolves when the browser has ended, whoever ended it. */
  ended: Promise<void>;
  /** Ends it as a crash would (SIGKILL). */
  kill(): Promise<void>;
  /**
   * Lets it quit, ends it when it does not, and removes a fresh profile. Safe to call twice.
   * @param quit asks the browser to quit; when that fails, SIGTERM asks
   */
  close(quit: () => Promise<unknown>): Promise<void>;
  /** Stops all of its processes (SIGSTOP). */
  pause(): void;
  /** Lets them go on (SIGCONT). */
  resume(): void;
}

const START_TIMEOUT_MS = 60_000;
const QUIT_TIMEOUT_MS = 20_000;

/** Starts a browser. Throws with the browser's own words when it does not start. */
export async function startBrowserProcess(start: Start): Promise<BrowserProcess> {
  const profile = start.profile ?? makeProfileFolder();
  const removeFreshProfile = () => {
    if (!start.profile) removeFolder(profile);
  };
  const stdio: StdioOptions = ['ignore', 'ignore', 'pipe'];
  const child = spawn(start.executable, start.flags(profile), {
    stdio: start.withPipe ? [...stdio, 'pipe', 'pipe'] : stdio,
    env: start.environment,
    // The browser gets its own process group, so Ctrl-C reaches us first and we can quit it properly.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const endWithUs = () => {
    child.kill('SIGKILL');
    removeFreshProfile();
  };
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));

  const signalAll = (signal: NodeJS.Signals) => {
    // A negative id means the whole process group: a browser has many processes.
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, signal);
  };
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  let endpoint: string;
  try {
    endpoint = await endpointOf(child, start);
  } catch (cause) {
    process.off('exit', endWithUs);
    endWithUs();
    throw cause;
  }
  return {
    child,
    profile,
    endpoint,
    ended,
    kill,
    async close(quit) {
      const asked = quit().catch(() => {
        // The connection is gone or the browser has ended. Then this asks it to quit, or does nothing.
        child.kill();
      });
      await Promise.race([asked.then(() => ended), ended, delay(QUIT_TIMEOUT_MS, undefined, { ref: false })]);
      await kill();
      removeFreshProfile();
    },
    pause: () => signalAll('SIGSTOP'),
    resume: () => signalAll('SIGCONT'),
  };
}

/** Waits for the address of the browser's protocol on its error stream. */
function endpointOf(child: ChildProcess, { name, endpointLine }: Start): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`${name} ${why}. It said:\n${said.slice(-2_000)}`));
    };
    const timer = setTimeout(
      () => fail(`did not start within ${START_TIMEOUT_MS / 1000} s`),
      START_TIMEOUT_MS,
    );
    child.once('error', (error) => fail(`could not be started (${error.message})`));
    child.once('exit', (code, signal) => fail(`ended at its start (${signal ?? code})`));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      // Keep reading: a full pipe would stop the browser.
      said = (said + chunk).slice(-10_000);
      const endpoint = endpointLine.exec(said)?.[1];
      if (!endpoint) return;
      clearTimeout(timer);
      resolve(endpoint);
    });
  });
}
