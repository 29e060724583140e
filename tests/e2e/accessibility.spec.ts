import { beginOn } from '../../dev/browser/journey';
import { scrollFeed } from '../../dev/browser/person';
import { violationsOn } from '../harness/axe';
import { expect, test } from '../harness/browser-test';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });

    test('axe finds no fault on any page, with or without content', async ({ enough, feed }) => {
      const welcome = await enough.waitForWelcome();
      expect(await violationsOn(welcome)).toEqual([]);
      await expect
        .poll(async () => welcome.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
        .toBe(scheme === 'dark');
      for (const name of ['popup', 'reflection', 'options', 'log', 'learn', 'practices'] as const) {
        const page = await enough.openPage(name);
        await page.getByRole('heading').first().waitFor();
        expect(await violationsOn(page), `${name}, empty`).toEqual([]);
        await page.close();
      }
      // One step of each kind: breathing, writing with examples, and a plan.
      for (const practice of ['breathe', 'reframe', 'plan']) {
        const page = await enough.openPage('practices');
        await page.goto(`${enough.origin}/practices.html#${practice}`);
        await page.reload();
        await page.getByText('Why this may help').waitFor();
        expect(await violationsOn(page), `practices, ${practice}`).toEqual([]);
        await page.close();
      }
      await beginOn(enough, ['Instagram', 'X']);
      expect(await violationsOn(welcome), 'welcome, begun').toEqual([]);
      const feedPage = await enough.context.newPage();
      await feedPage.goto(feed.url('www.instagram.com'));
      await scrollFeed(feedPage, { forMs: 2_000 });
      const popup = await enough.openPage('popup');
      await popup.getByRole('textbox').first().fill('tea');
      expect(await violationsOn(popup), 'popup, filled').toEqual([]);
      await popup.getByRole('button', { name: 'Keep' }).click();
      await expect(popup.getByText('Kept.')).toBeVisible();
      expect(await violationsOn(popup), 'popup, kept').toEqual([]);
      const week = await enough.openPage('reflection');
      await expect(week.getByText(/of it passive/)).toBeVisible();
      expect(await violationsOn(week), 'reflection, filled').toEqual([]);
    });
  });
}
