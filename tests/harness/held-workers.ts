import type { Page } from '@playwright/test';

/**
 * Keeps what workers of a page answer from the page, while they work on.
 * @returns lets the page have it
 */
export async function holdWorkers(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const listen = Worker.prototype.addEventListener;
    Worker.prototype.addEventListener = function (this: Worker, type: string, listener: unknown) {
      const hear = listener as (event: Event) => void;
      listen.call(this, type, (event) => void promise.then(() => hear(event)));
    } as typeof listen;
    Object.assign(globalThis, {
      letWorkersAnswer: () => {
        Worker.prototype.addEventListener = listen;
        resolve();
      },
    });
  });
  return () =>
    page.evaluate(() => (globalThis as unknown as { letWorkersAnswer(): void }).letWorkersAnswer());
}
