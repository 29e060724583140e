import { beginOn } from '../../dev/browser/journey';
import { putRows } from '../../dev/browser/stored-ledger';
import { changeSettings } from '../../dev/browser/stored-settings';
import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { MINUTE, usageHour } from '../builders/domain-rows';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { awaitLayout, setPageSize } from '../harness/page-size';
import { clearPopupStates, POPUP_STATES, type PopupState } from '../harness/popup-states';

/** The greatest height that a browser allows a popup, and the popup's usual width, in CSS pixels. */
const POPUP = { width: 380, height: 600 };

const NAMES = Object.keys(POPUP_STATES) as PopupState[];

/** Opens the popup of someone with time on more sites than it lists, and a check-in that is due. */
async function openFullPopup(enough: EnoughBrowser, language: string) {
  const own = await beginOn(enough, ['Instagram', 'Reddit', 'YouTube', 'X', 'TikTok', 'LinkedIn']);
  const { day, at } = noonOf(0);
  const usage = ['instagram', 'reddit', 'youtube', 'x', 'tiktok', 'linkedin'].map((site) =>
    newRow(usageHour(day, 12, { site, passiveMs: 20 * MINUTE, activeMs: 4 * MINUTE }), at),
  );
  await putRows(own, { usage });
  await changeSettings(own, { language });
  const popup = await enough.openPage('popup');
  await setPageSize(popup, POPUP);
  return { own, popup };
}

// The made-up language is English with texts that are longer by 40 %, so English itself fits as well.
for (const language of ['de', 'en-XA']) {
  test(`whatever two things a popup has to say, it stays within 600 px: ${language}`, async ({ enough }) => {
    const { own, popup } = await openFullPopup(enough, language);
    const tooHigh: string[] = [];
    for (const [index, one] of NAMES.entries()) {
      for (const other of NAMES.slice(index)) {
        await clearPopupStates(own);
        for (const name of new Set([one, other])) await POPUP_STATES[name](own);
        await popup.reload();
        await popup.locator('.check-in').waitFor();
        if (one === 'that a check-in was kept') {
          await popup.getByRole('textbox').first().fill('soup with Mira');
          await popup.locator('.check-in-end [type=submit]').click();
          await popup.locator('.kept-check-in').waitFor();
        }
        await awaitLayout(popup);
        const { width, height } = await popup.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          height: document.body.getBoundingClientRect().height,
        }));
        if (width > POPUP.width || height > POPUP.height)
          tooHigh.push(`${one}, ${other}: ${width} × ${height}`);
      }
    }
    expect(tooHigh).toEqual([]);
  });
}

test('what gives way in a popup that is too high comes back when there is room, and what has the focus stays', async ({
  enough,
}) => {
  const { own, popup } = await openFullPopup(enough, 'en');
  const practice = popup.getByRole('button', { name: 'Pause and breathe' });
  await expect(practice).toBeVisible();
  await POPUP_STATES['that everything was lost'](own);
  await expect(practice).toBeHidden();
  await expect(popup.getByRole('button', { name: 'All practices' })).toBeVisible();
  await clearPopupStates(own);
  await expect(practice).toBeVisible();
  await practice.focus();
  await POPUP_STATES['that everything was lost'](own);
  await expect(popup.getByRole('alert').filter({ hasText: 'lost your earlier days' })).toBeVisible();
  await expect(practice).toBeFocused();
  await expect(practice).toBeVisible();
});

test('where nothing would make a popup fit, as with very large text, everything is shown', async ({
  enough,
}) => {
  const { own, popup } = await openFullPopup(enough, 'en');
  const pause = popup.getByRole('button', { name: '7 days' });
  await POPUP_STATES['that everything was lost'](own);
  await expect(popup.getByRole('alert').filter({ hasText: 'lost your earlier days' })).toBeVisible();
  await popup.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await setPageSize(popup, { ...POPUP, height: 599 });
  await expect(popup.getByRole('button', { name: 'Pause and breathe' })).toBeVisible();
  await expect(pause).toBeVisible();
  await expect(popup.locator('.site-times')).toBeVisible();
});
