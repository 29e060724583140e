import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { expect, test } from '../harness/fixtures';
import { beginOn } from '../harness/journey';
import { scrollFeed } from '../harness/person';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/** What axe finds wrong with a page. Its source is evaluated, as the pages' policy lets no script in. */
async function violationsOn(page: Page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(scheme, () => {
    test.use({ scheme });

    test('no page has a fault that axe can find, empty or filled', async ({ enough, feed }) => {
      const welcome = await enough.waitForWelcome();
      expect(await violationsOn(welcome)).toEqual([]);
      await expect
        .poll(async () => welcome.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
        .toBe(scheme === 'dark');
      for (const name of ['popup', 'reflection', 'options'] as const) {
        const page = await enough.openPage(name);
        await page.getByRole('heading').first().waitFor();
        expect(await violationsOn(page), `${name}, empty`).toEqual([]);
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
