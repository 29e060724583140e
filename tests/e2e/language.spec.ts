import { BUILDS, findExtension } from '../../dev/browser/extension';
import { expect, test } from '../harness/fixtures';

test('in a browser of another language, a page says which language its texts are in', async ({ launch }) => {
  // A Chromium that brings no German along is in `en-US`, which isn't what the texts call themselves, either.
  const chromium = await launch({ language: 'de', extensions: [BUILDS.rehearsal] });
  const enough = await findExtension(chromium, BUILDS.rehearsal);
  const options = await enough.openPage('options');
  await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
  const page = options.locator('html');
  await expect(page).toHaveAttribute('lang', 'en');
  await expect(page).toHaveAttribute('dir', 'ltr');
  // What the code writes itself is in the language of the texts, too.
  const minutes = options.getByRole('slider', { name: 'First nudge after' });
  await expect(minutes).toHaveAttribute('aria-valuetext', '8 minutes');
});
