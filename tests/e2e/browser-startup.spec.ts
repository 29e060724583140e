import { waitFor } from '../../dev/browser/wait';
import { expect, test } from '../harness/browser-test';

interface StartupEvents {
  readonly chrome: { readonly runtime: { readonly onStartup: { hasListeners(): boolean } } };
}

// An unpacked extension is loaded at each start of the browser, which starts its worker. An extension from a store
// needs a listener for that; otherwise compaction would wait for the first report and a pause after it.
test('the background starts with the browser', async ({ enough }) => {
  const worker = await waitFor('the worker', () =>
    enough.context.serviceWorkers().find((one) => one.url().startsWith(`${enough.origin}/`)),
  );
  const asks = () =>
    worker.evaluate(() => (globalThis as unknown as StartupEvents).chrome.runtime.onStartup.hasListeners());
  expect(await asks()).toBe(true);
});
