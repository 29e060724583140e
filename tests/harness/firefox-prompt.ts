import type { BidiSession } from '../../dev/browser/firefox/bidi-session';
import { inBrowserWindow } from '../../dev/browser/firefox/browser-window';
import { waitFor } from '../../dev/browser/wait';
import { repeatUntil } from './repeat-until';

/** Firefox's own prompt for access to sites, when it is open. */
const PROMPT = `const prompt = document.querySelector('#addon-webext-permissions-notification');
  if (!prompt || PopupNotifications.panel.state !== 'open') return null;`;

/** The button that gives each answer. */
const BUTTONS = { allow: 'button', deny: 'secondaryButton' };

/** Waits for the prompt, and returns what it says about access, one line for each sentence. */
export const wordsOfPrompt = (session: BidiSession): Promise<string> =>
  waitFor(
    'the permission prompt',
    async () =>
      (await inBrowserWindow<string | null>(
        session,
        `${PROMPT} return [...prompt.querySelectorAll('li label')].map((one) => one.value).join('\\n') || null;`,
      )) ?? undefined,
  );

/** Presses a button of the prompt, until it takes the answer: Firefox accepts none within the first half second. */
export async function answerPrompt(session: BidiSession, answer: keyof typeof BUTTONS): Promise<void> {
  await repeatUntil(
    'the permission prompt to take the answer',
    () => inBrowserWindow(session, `${PROMPT} prompt[args[0]].click();`, BUTTONS[answer]),
    () => inBrowserWindow<boolean>(session, `return PopupNotifications.panel.state === 'closed';`),
  );
}
