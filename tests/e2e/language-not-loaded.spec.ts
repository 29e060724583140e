import { buildsFor } from '../../dev/browser/extension';
import { changeSettings } from '../../dev/browser/stored-settings';
import { expect, test } from '../harness/browser-test';
import { buildWithoutTexts } from '../harness/build-without-texts';

interface Warned {
  warned: string[];
}

/** Runs on a page: remembers what is logged from now on. The relay to Firefox passes no lines of the console. */
function noteWarnings(): void {
  const warned: string[] = [];
  (globalThis as unknown as Warned).warned = warned;
  console.warn = (line: string) => warned.push(line);
}

let removeBuild = () => {};
test.afterEach(() => removeBuild());

test('a page is in English when the texts of the chosen language do not load, and the log says so once', async ({
  inBrowser,
  install,
}) => {
  const { folder, remove } = buildWithoutTexts(buildsFor(inBrowser).rehearsal, ['ar-XB']);
  removeBuild = remove;
  const enough = await install({ build: folder });
  const options = await enough.openPage('options');
  await options.evaluate(noteWarnings);
  const choice = options.locator('#language select');
  for (const language of ['ar-XB', 'en-XA', 'ar-XB']) {
    await choice.selectOption(language);
    await expect(options.locator('html')).toHaveAttribute('lang', language === 'ar-XB' ? 'en' : language);
  }
  await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
  const lines = await options.evaluate(() => (globalThis as unknown as Warned).warned);
  expect(lines.filter((line) => line.includes('the texts of ar-XB could not be loaded'))).toHaveLength(1);
  const log = await enough.openPage('log');
  await expect(log.getByRole('heading', { level: 1 })).toHaveText('What Enough did, and why');
});

test('a page whose texts do not load in English either says so', async ({ inBrowser, install }) => {
  const { folder, remove } = buildWithoutTexts(buildsFor(inBrowser).rehearsal, ['ar-XB', 'en']);
  removeBuild = remove;
  const enough = await install({ build: folder });
  const popup = await enough.openPage('popup');
  await changeSettings(popup, { language: 'ar-XB' });
  await popup.reload();
  await expect(popup.getByRole('alert')).toContainText('Enough couldn’t load its texts.');
});
