import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** The faults that axe finds on a page. Its source is evaluated, because the pages' policy allows no foreign script. */
export async function violationsOn(page: Pick<Page, 'evaluate'>) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<axe.AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => ({
    id,
    where: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
}
