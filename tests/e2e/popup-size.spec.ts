import type { Page } from '@playwright/test';
import { beginOn } from '../../dev/browser/journey';
import { putRows } from '../../dev/browser/stored-ledger';
import { newRow } from '../../lib/storage/database/row';
import { noonOf } from '../builders/days-ago';
import { MINUTE, usageHour } from '../builders/domain-rows';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { setPageSize } from '../harness/page-size';

/** The greatest height that a browser allows a popup, and the popup's usual width, in CSS pixels. */
const POPUP = { width: 380, height: 600 };
const PHONE = { width: 360, height: 640 };

/** Opens the popup on a day with time on two sites and a check-in due. */
async function openOnFullDay(enough: EnoughBrowser, size: typeof POPUP): Promise<Page> {
  const welcome = await beginOn(enough, ['Instagram', 'Reddit']);
  const { day, at } = noonOf(0);
  const usage = ['instagram', 'reddit'].map((site) =>
    newRow(usageHour(day, 12, { site, passiveMs: 20 * MINUTE, activeMs: 4 * MINUTE }), at),
  );
  await putRows(welcome, { usage });
  const popup = await enough.openPage('popup');
  await setPageSize(popup, size);
  await expect(popup.getByRole('region', { name: 'Today' })).toContainText('Reddit');
  return popup;
}

/** Expects that a whole element is inside the window. */
async function expectInView(popup: Page, name: string, height: number): Promise<void> {
  const box = await popup.getByRole('button', { name }).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect((box?.y ?? height) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

for (const direction of ['ltr', 'rtl'] as const) {
  test(`everything that a check-in asks can be reached in a popup of 600 px, and "Keep" is always in view: ${direction}`, async ({
    enough,
  }) => {
    const popup = await openOnFullDay(enough, POPUP);
    await popup.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    await expectInView(popup, 'Keep', POPUP.height);
    // With text in them, all of the fields are there.
    await popup.getByRole('textbox').first().fill('tea');
    await popup.getByRole('textbox').nth(2).fill('Ines rang');
    await popup.evaluate(() => scrollTo(0, 0));
    await expectInView(popup, 'Keep', POPUP.height);

    await popup.getByRole('slider').focus();
    const reached: string[] = [];
    for (;;) {
      const { name, covered, isLast } = await popup.evaluate(() => {
        const active = document.activeElement as HTMLInputElement;
        const { top, bottom, left, width } = active.getBoundingClientRect();
        const seen = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + width / 2, y));
        return {
          name: active.labels?.[0]?.textContent ?? active.textContent ?? '',
          covered: seen.some((one) => !one || !(active.contains(one) || one.contains(active))),
          isLast: active.matches('.check-in-end button'),
        };
      });
      reached.push(name);
      expect(covered, `${name} is covered or out of view`).toBe(false);
      await expectInView(popup, 'Keep', POPUP.height);
      if (isLast) break;
      await popup.keyboard.press('Tab');
    }
    // The slider, one radio of each choice, six patterns, four fields and the button.
    expect(reached.length).toBeGreaterThanOrEqual(13);
  });
}

test('a check-in can be made by touch alone on a page of 360 px', async ({ enough }) => {
  const popup = await openOnFullDay(enough, PHONE);
  const session = await enough.context.newCDPSession(popup);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const tap = async (role: 'radio' | 'checkbox' | 'textbox' | 'button', name: string) => {
    const part = popup.getByRole(role, { name }).first();
    await part.scrollIntoViewIfNeeded();
    const box = await part.boundingBox();
    if (!box) throw new Error(`${name} is not there.`);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap('radio', 'the same');
  await expect(popup.getByRole('radio', { name: 'the same' })).toBeChecked();
  await tap('checkbox', 'jealousy');
  await expect(popup.getByRole('checkbox', { name: 'jealousy' })).toBeChecked();
  await tap('textbox', 'Anything you’re glad of');
  await expect(popup.getByRole('textbox').first()).toBeFocused();
  await popup.keyboard.insertText('tea');
  await tap('button', 'Keep');
  await expect(popup.getByText('Kept.')).toBeVisible();
});
