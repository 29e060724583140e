import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What axe finds wrong with a page. Its source is evaluated, as the pages' policy lets no script in. */
export async function violationsOn(page: Page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<axe.AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
}
