import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { ConnectedBrowser } from '../../dev/browser/launched-browser';
import { waitFor } from '../../dev/browser/wait';
import { pressKeys, type VirtualDisplay } from '../../dev/browser/xvfb';
import { answerPrompt, wordsOfPrompt } from './firefox-prompt';
import { repeatUntil } from './repeat-until';

/** How long a person reads the prompt. Browsers accept no answer within the first half second. */
const READING_MS = 1_500;

/**
 * Answers the browser's own prompt for access to sites. A click in `page`, which is open on a display, must have just
 * caused the prompt. Throws when no prompt comes.
 * @returns the prompt's words in Firefox; Chromium lets nobody read them
 */
export async function answerPermissionPrompt(
  { bidi }: ConnectedBrowser,
  { name: display }: VirtualDisplay,
  page: Page,
  answer: 'allow' | 'deny',
): Promise<string | undefined> {
  if (bidi) {
    const words = await wordsOfPrompt(bidi);
    await delay(READING_MS);
    await answerPrompt(bidi, answer);
    return words;
  }
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
  return undefined;
}
