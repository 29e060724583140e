import { expect, test } from '../harness/browser-test';
import { setPageSize } from '../harness/page-size';

const PAGES = [
  ['reflection', 'Your week'],
  ['practices', 'Practices'],
  ['learn', 'Learn'],
  ['options', 'Options'],
  ['log', null],
] as const;

const PHONE = { width: 360, height: 640 };

const NAMES = PAGES.flatMap(([, name]) => name ?? []);

test('every page has the same navigation, marks itself in it, and fits a small screen in both text directions', async ({
  enough,
}) => {
  for (const [name, here] of PAGES) {
    const page = await enough.openPage(name);
    await setPageSize(page, PHONE);
    const links = page.getByRole('navigation', { name: 'Other pages' }).getByRole('link');
    await expect(links).toHaveText(NAMES);
    const marked = await links.evaluateAll((all) =>
      all.filter((link) => link.getAttribute('aria-current') === 'page').map((link) => link.textContent),
    );
    expect(marked, name).toEqual(here ? [here] : []);
    for (const link of await links.all()) {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused();
    }
    for (const direction of ['ltr', 'rtl']) {
      const wide = await page.evaluate((dir) => {
        const { documentElement } = document;
        documentElement.dir = dir;
        return documentElement.scrollWidth;
      }, direction);
      expect(wide, `${name}, ${direction}`).toBeLessThanOrEqual(360);
    }
    await page.close();
  }
  const popup = await enough.openPage('popup');
  await setPageSize(popup, PHONE);
  await popup.getByRole('heading').first().waitFor();
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
