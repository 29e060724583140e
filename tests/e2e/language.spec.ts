import { expect, test } from '../harness/fixtures';

test('in a browser of another language, a page says which language its texts are in', async ({
  launchEnough,
}) => {
  // A Chromium that brings no German along is in `en-US`, which isn't what the texts call themselves, either.
  const enough = await launchEnough({ language: 'de' });
  const options = await enough.openPage('options');
  await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
  const page = options.locator('html');
  await expect(page).toHaveAttribute('lang', 'en');
  await expect(page).toHaveAttribute('dir', 'ltr');
  // What the code writes itself is in the language of the texts, too.
  const minutes = options.getByRole('slider', { name: 'First nudge after' });
  await expect(minutes).toHaveAttribute('aria-valuetext', '8 minutes');
});
