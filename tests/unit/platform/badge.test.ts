import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { speak, t } from '../../../lib/i18n/translate';
import { markButton } from '../../../lib/platform/badge';
import { useEnglishTexts } from '../../builders/english-texts';
import { madeCatalogue } from '../../builders/made-catalogue';

useEnglishTexts();

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('chrome', fakeBrowser);
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
    expect(await button()).toEqual({ text: '○', title: t('buttonWeekWaits') });
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

  it('has its title in the language that was chosen since', async () => {
    await markButton(true);
    speak(await madeCatalogue('de', { buttonWeekWaits: 'Deine Woche ist da' }), 'de');
    await markButton(true);
    expect(await button()).toEqual({ text: '○', title: 'Deine Woche ist da' });
  });
});
