import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { slot } from '../../../lib/messaging/isolated-world-slots';
import { callSlot, fillSlot, isSlotFilled } from '../../../lib/messaging/slots-in-page';

const PAGE = { tabId: 7, documentId: 'd' };

/** Runs what is injected in this process, whose globals stand for those of the page. */
function injectHere() {
  const run = async ({ func, args }: { func: (...args: unknown[]) => unknown; args: unknown[] }) => [
    { result: func(...args) },
  ];
  return vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(run as never);
}

afterEach(() => {
  for (const name of ['enough.nudge', 'enough.focus-card'])
    Reflect.deleteProperty(globalThis, Symbol.for(name));
});

it('a slot that is filled from outside is read by a script on the page', async () => {
  const execute = injectHere();
  const nudge = { moment: 'm' } as never;
  await fillSlot(PAGE, 'enough.nudge', nudge);
  expect(slot('enough.nudge').get()).toEqual({ moment: 'm' });
  expect(execute.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, documentIds: ['d'] } });
});

it('the function that a script left in a slot is called from outside, and an empty slot is no error', async () => {
  injectHere();
  await callSlot(PAGE, 'enough.focus-card');
  let calls = 0;
  slot('enough.focus-card').set(() => {
    calls += 1;
  });
  await callSlot(PAGE, 'enough.focus-card');
  expect(calls).toBe(1);
});

it('whether a slot is filled can be found out from outside', async () => {
  injectHere();
  expect(await isSlotFilled(PAGE, 'enough.focus-card')).toBe(false);
  slot('enough.focus-card').set(() => undefined);
  expect(await isSlotFilled(PAGE, 'enough.focus-card')).toBe(true);
});
