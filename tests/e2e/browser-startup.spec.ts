import { waitFor } from '../../dev/browser/wait';
import { expect, test } from '../harness/fixtures';

interface StartupEvents {
  readonly chrome: { readonly runtime: { readonly onStartup: { hasListeners(): boolean } } };
}

// An unpacked extension is loaded anew each time, and its worker starts by that alone. One from a store starts with the
// browser only if it asks to; otherwise the past waits for the first report, and for someone to stop after it.
test('the background asks to be started with the browser', async ({ enough }) => {
  const worker = await waitFor('the worker', () =>
    enough.context.serviceWorkers().find((one) => one.url().startsWith(`${enough.origin}/`)),
  );
  const asks = () =>
    worker.evaluate(() => (globalThis as unknown as StartupEvents).chrome.runtime.onStartup.hasListeners());
  expect(await asks()).toBe(true);
});
