import { expect, test } from '../harness/browser-test';
import { CHROMIUM_ONLY } from '../harness/firefox-specs';

test('a page declares the language of its own texts when the browser uses another', {
  tag: CHROMIUM_ONLY,
}, async ({ launchEnough }) => {
  // No texts are Icelandic. A Chromium without Icelandic translations runs in `en-US`, which also differs from the language code of Enough's
  // texts.
  const enough = await launchEnough({ language: 'is' });
  const options = await enough.openPage('options');
  await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
  const page = options.locator('html');
  await expect(page).toHaveAttribute('lang', 'en');
  await expect(page).toHaveAttribute('dir', 'ltr');
  // Text that the code formats is in the same language.
  const minutes = options.getByRole('slider', { name: 'First nudge after' });
  await expect(minutes).toHaveAttribute('aria-valuetext', '8 minutes');
});

test('a language that is chosen is shown at once, on every open page, and on pages opened later', async ({
  enough,
}) => {
  const options = await enough.openPage('options');
  const log = await enough.openPage('log');
  const english = { options: 'Options', log: await log.getByRole('heading', { level: 1 }).innerText() };
  await options.getByLabel('Which language should Enough use?').selectOption('ar-XB');
  const learn = await enough.openPage('learn');
  for (const page of [options, log, learn]) {
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar-XB');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^[\u0600-\u06ff\s\d:،,.“”’·]+$/);
  }
  await options.locator('#language select').selectOption('browser');
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(english.options);
  await expect(log.getByRole('heading', { level: 1 })).toHaveText(english.log);
});

test('dates, times and weekdays are as a British browser writes them', {
  tag: CHROMIUM_ONLY,
}, async ({ enough }) => {
  const options = await enough.openPage('options');
  // A Chromium without British translations can't be set to them; its pages can.
  const session = await options.context().newCDPSession(options);
  await session.send('Emulation.setLocaleOverride', { locale: 'en-GB' });
  await options.reload();
  await expect(options.getByText(/^From 23:00 until 0?4:00\.$/)).toBeVisible();
  await options.getByRole('switch', { name: 'Remind me to look back on my week' }).click();
  const weekdays = options.getByLabel('On', { exact: true }).locator('option');
  await expect(weekdays.first()).toHaveText('Monday');
  await options.goto(`${enough.origin}/log.html`);
  await expect(options.locator('.log-day')).toHaveText(/ \d{1,2} \p{Lu}\p{Ll}+$/u);
});
