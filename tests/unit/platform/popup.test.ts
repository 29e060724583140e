import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPopup } from '../../../lib/platform/popup';

const POPUP = fakeBrowser.runtime.getURL('/popup.html' as never);
const whole = fakeBrowser.action;

/** The browser's button, with these functions or without them. */
function button(openPopup?: () => Promise<void>) {
  const addresses: string[] = [];
  const setPopup = async ({ popup }: { popup: string }) => void addresses.push(popup);
  Reflect.set(fakeBrowser, 'action', { openPopup, setPopup });
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  return { addresses, opened: () => create.mock.calls.map(([{ url }]) => url) };
}

afterEach(() => {
  Reflect.set(fakeBrowser, 'action', whole);
  vi.restoreAllMocks();
});

describe('the popup', () => {
  it('opens at a part of it, and afterwards the button opens the whole again', async () => {
    const open = vi.fn(async () => undefined);
    const { addresses, opened } = button(open);
    await openPopup('check-in');
    expect(open).toHaveBeenCalledOnce();
    expect(addresses).toEqual([`${POPUP}#check-in`, POPUP]);
    expect(opened()).toEqual([]);
  });

  it.each([
    ['can not open one', undefined],
    ['does not open one now', () => Promise.reject(new Error('no window in front'))],
  ])('is shown in a tab where the browser %s', async (_, open) => {
    const { addresses, opened } = button(open);
    await openPopup('check-in');
    expect(opened()).toEqual([`${POPUP}#check-in`]);
    expect(addresses.at(-1)).toBe(POPUP);
  });
});
