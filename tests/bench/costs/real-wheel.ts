import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const NOTCHES_IN_FLICK = 4;
const NOTCH_MS = 90;
const REST_MS = 700;
/** X11's button for one notch down. */
const WHEEL_DOWN = '5';

/**
 * Turns the wheel over the middle of a display's window, in flicks with short pauses between them, without a debugger.
 * @param forMs how long, in ms
 */
export async function turnRealWheel(display: string, forMs: number): Promise<void> {
  const env = { ...process.env, DISPLAY: display };
  const xdotool = (...what: string[]) => promisify(execFile)('xdotool', what, { env });
  const end = performance.now() + forMs;
  await xdotool('mousemove', '640', '450');
  while (performance.now() < end) {
    await xdotool('click', '--repeat', `${NOTCHES_IN_FLICK}`, '--delay', `${NOTCH_MS}`, WHEEL_DOWN);
    await delay(REST_MS);
  }
}
