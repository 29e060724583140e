import { failureText, logLine } from '../platform/log';

/** Logs why something failed that nobody waits for. */
export function logFailure(what: string, work: Promise<unknown>): void {
  work.catch((error) => logLine(`${what}: ${failureText(error)}`));
}
