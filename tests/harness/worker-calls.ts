import type { Worker } from '@playwright/test';
import { waitFor } from '../../dev/browser/wait';
import type { EnoughBrowser } from './browser-test';

type Api = Record<string, Record<string, unknown> | undefined>;

/** The background's worker. */
export const workerOf = (enough: EnoughBrowser): Promise<Worker> =>
  waitFor('the worker', () =>
    enough.context.serviceWorkers().find((one) => one.url().startsWith(`${enough.origin}/`)),
  );

/**
 * Makes a call of the extension API reject in the background, as it does when the browser has a fault.
 * @returns mends it
 */
export async function breakInWorker(
  enough: EnoughBrowser,
  namespace: string,
  call: string,
): Promise<() => Promise<void>> {
  const worker = await workerOf(enough);
  await worker.evaluate(
    ([part, name]) => {
      const { browser } = globalThis as unknown as { browser: Api };
      const api = browser[part] as Record<string, unknown>;
      api[`${name} before`] = api[name];
      api[name] = () => Promise.reject(new Error('The browser failed.'));
    },
    [namespace, call] as const,
  );
  return () =>
    worker.evaluate(
      ([part, name]) => {
        const { browser } = globalThis as unknown as { browser: Api };
        const api = browser[part] as Record<string, unknown>;
        api[name] = api[`${name} before`];
      },
      [namespace, call] as const,
    );
}
