import type { Page } from '@playwright/test';

/** Saves a copy on the options page, and returns what is in the file. A download is told to no script of Playwright here, so the file is read where it is made. */
export async function savedCopy(page: Page): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const create = URL.createObjectURL;
        URL.createObjectURL = (file) => {
          URL.createObjectURL = create;
          void (file as Blob).text().then(resolve);
          return create.call(URL, file);
        };
      }),
  );
  await page.locator('.data .button').first().click();
  return { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(await text) };
}
