import { expect, test } from '../harness/browser-test';

test('a page declares the language of its own texts when the browser uses another', async ({
  launchEnough,
}) => {
  // A Chromium without German translations runs in `en-US`, which also differs from the language code of Enough's
  // texts.
  const enough = await launchEnough({ language: 'de' });
  const options = await enough.openPage('options');
  await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
  const page = options.locator('html');
  await expect(page).toHaveAttribute('lang', 'en');
  await expect(page).toHaveAttribute('dir', 'ltr');
  // Text that the code formats is in the same language.
  const minutes = options.getByRole('slider', { name: 'First nudge after' });
  await expect(minutes).toHaveAttribute('aria-valuetext', '8 minutes');
});
