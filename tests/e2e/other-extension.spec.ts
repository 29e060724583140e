import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { BUILDS, findExtension } from '../../dev/browser/extension';
import { expect, test } from '../harness/browser-test';

interface MessagingApi {
  runtime: { sendMessage(extension: string, message: unknown): Promise<unknown> };
}

/** An extension that does nothing but have a page, in a new folder. */
async function writeOtherExtension(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Other',
    version: '1',
    background: { service_worker: 'sw.js' },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'sw.js'), '');
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Other</title>');
  return folder;
}

/** What the extension of the page is told when it sends a message to an extension. */
const answerOf = (page: Page, extension: string, message: unknown): Promise<string> =>
  page.evaluate(
    async ([to, sent]) => {
      const { runtime } = (globalThis as unknown as { chrome: MessagingApi }).chrome;
      try {
        return `answered: ${JSON.stringify(await runtime.sendMessage(to, sent))}`;
      } catch (error) {
        return `refused: ${(error as Error).message}`;
      }
    },
    [extension, message] as const,
  );

test('another extension gets the same answer as if Enough were not there, and does not wake its worker', async ({
  launch,
}, testInfo) => {
  const folder = await writeOtherExtension(testInfo.outputPath('other-extension'));
  const chromium = await launch({ extensions: [BUILDS.rehearsal, folder] });
  const enough = await findExtension(chromium, BUILDS.rehearsal);
  const other = await findExtension(chromium, folder);
  const page = await chromium.context.newPage();
  await page.goto(`${other.origin}/page.html`);
  const welcome = await enough.waitForWelcome();
  const session = await chromium.browser.newBrowserCDPSession();
  const isRunning = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(({ type, url }) => type === 'service_worker' && url.startsWith(enough.origin));
  };
  await enough.stopWorker();
  await expect.poll(isRunning).toBe(false);

  const nobody = 'a'.repeat(32);
  const messages = [
    { kind: 'erase' },
    { kind: 'report', spans: [], pause: false, profiles: 0 },
    'hello',
    null,
  ];
  for (const message of messages) {
    expect(await answerOf(page, enough.id, message)).toBe(await answerOf(page, nobody, message));
  }
  expect(await isRunning()).toBe(false);
  // The worker does wake when Enough itself asks for it, so the line above can fail.
  await welcome.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
    ).chrome.runtime.sendMessage({ kind: 'unknown' }),
  );
  expect(await isRunning()).toBe(true);
});
