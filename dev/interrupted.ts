import { once } from 'node:events';

/** Resolves when this program is asked to end: by Ctrl-C, by its terminal that closes, or by another program. */
export const interrupted: Promise<unknown> = Promise.race([
  once(process, 'SIGINT'),
  once(process, 'SIGTERM'),
  once(process, 'SIGHUP'),
]);
