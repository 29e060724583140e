import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { waitFor } from '../../dev/browser/wait';
import { pressKeys } from '../../dev/browser/xvfb';
import { repeatUntil } from './repeat-until';

/** How long a person reads the prompt. Chromium accepts no answer within the first half second. */
const READING_MS = 1_500;

/**
 * Answers the browser's own prompt for access to sites, with the keyboard. A click in `page`, which is open on an Xvfb
 * `display`, must have just caused the prompt. Throws when no prompt comes.
 */
export async function answerPermissionPrompt(
  display: string,
  page: Page,
  answer: 'allow' | 'deny',
): Promise<void> {
  await waitFor('the permission prompt to take the focus', async () =>
    (await page.evaluate(() => document.hasFocus())) ? undefined : true,
  );
  await delay(READING_MS);
  // The focus starts on "Deny", and "Allow" comes next.
  if (answer === 'allow') await pressKeys(display, 'Tab');
  await repeatUntil(
    'the permission prompt to take the answer',
    () => pressKeys(display, 'Return'),
    () => page.evaluate(() => document.hasFocus()),
  );
}
