import type { Page } from '@playwright/test';
import { type EnoughBrowser, expect, test } from '../harness/browser-test';
import { openDueCheckIn } from '../harness/due-check-in';
import { setPageSize } from '../harness/page-size';

/** The greatest height that a browser allows a popup, and the popup's usual width, in CSS pixels. */
const POPUP = { width: 380, height: 600 };
const PHONE = { width: 360, height: 640 };

async function openAtSize(enough: EnoughBrowser, size: typeof POPUP): Promise<Page> {
  const popup = await openDueCheckIn(enough);
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
  test(`a whole check-in fits into a popup of 600 px, its usual part into 400 px: ${direction}`, async ({
    enough,
  }) => {
    const popup = await openAtSize(enough, POPUP);
    await popup.evaluate((dir) => {
      document.documentElement.dir = dir;
    }, direction);
    const bottomOf = async (name: string) => {
      const box = await popup.getByRole('button', { name, exact: true }).boundingBox();
      return (box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY);
    };
    const extent = () =>
      popup.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        return [scrollWidth, scrollHeight];
      });
    expect(await popup.getByRole('slider').boundingBox()).not.toBeNull();
    expect(await bottomOf('Keep')).toBeLessThanOrEqual(400);
    const [width, height] = await extent();
    expect(width).toBe(POPUP.width);
    expect(height).toBeLessThanOrEqual(POPUP.height);
    // A line about the site in front, which a page in a tab does not have, takes less than this.
    const body = await popup.evaluate(() => document.body.getBoundingClientRect().height);
    expect(body).toBeLessThanOrEqual(POPUP.height - 35);

    await popup.getByRole('button', { name: 'Say a little more' }).click();
    await popup.getByRole('textbox').first().fill('tea');
    await popup.getByRole('textbox').nth(2).fill('Ines rang');
    await expect(popup.getByRole('textbox')).toHaveCount(4);
    await popup.evaluate(() => scrollTo(0, 0));
    await expectInView(popup, 'Keep', POPUP.height);
    expect((await extent())[0]).toBe(POPUP.width);

    // Whatever has the focus is in view, and nothing lies over it.
    await popup.getByRole('textbox').first().focus();
    for (let stops = 1; ; stops += 1) {
      const { name, covered, isLast } = await popup.evaluate(() => {
        const active = document.activeElement as HTMLInputElement;
        const { top, bottom, left, width } = active.getBoundingClientRect();
        const seen = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + width / 2, y));
        return {
          name: active.labels?.[0]?.textContent ?? active.textContent ?? '',
          covered: seen.some((one) => !one || !(active.contains(one) || one.contains(active))),
          isLast: active.matches('[type=submit]'),
        };
      });
      expect(covered, `${name} is covered or out of view`).toBe(false);
      if (isLast) {
        // Four fields, the slider, one stop for each of two groups, and two buttons.
        expect(stops).toBe(9);
        break;
      }
      await popup.keyboard.press('Tab');
    }
  });
}

test('a check-in can be made by touch alone on a page of 360 px', async ({ enough }) => {
  const popup = await openAtSize(enough, PHONE);
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
  await tap('button', 'Say a little more');
  await tap('radio', 'the same');
  await expect(popup.getByRole('radio', { name: 'the same' })).toBeChecked();
  await tap('checkbox', 'jealousy');
  await expect(popup.getByRole('checkbox', { name: 'jealousy' })).toBeChecked();
  await tap('textbox', 'Something you’re glad of');
  await expect(popup.getByRole('textbox').first()).toBeFocused();
  await popup.keyboard.insertText('tea');
  await tap('button', 'Keep');
  await expect(popup.getByText('Saved.')).toBeVisible();
});
