import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markButton } from '../../../lib/platform/badge';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(((key: string) => `text of ${key}`) as never);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({
    action: { default_title: 'Enough' },
  } as never);
});

afterEach(() => void vi.unstubAllGlobals());

const button = async () => ({
  text: await fakeBrowser.action.getBadgeText({}),
  title: await fakeBrowser.action.getTitle({}),
});

describe('the mark on the button', () => {
  it('is a ring without a count, and the title says what it means', async () => {
    await markButton(true);
    expect(await button()).toEqual({ text: '○', title: 'text of buttonWeekWaits' });
  });

  it('goes away again, and the title of the manifest comes back', async () => {
    await markButton(true);
    await markButton(false);
    expect(await button()).toEqual({ text: '', title: 'Enough' });
  });

  it('is left alone where it is as it should be', async () => {
    await markButton(true);
    const setTitle = vi.spyOn(fakeBrowser.action, 'setTitle');
    await markButton(true);
    expect(setTitle).not.toHaveBeenCalled();
  });
});
