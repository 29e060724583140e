import type { CDPSession } from '@playwright/test';
import { waitFor } from '../../dev/browser/wait';
import { pressKeys } from '../../dev/browser/xvfb';
import type { EnoughBrowser } from './browser-test';
import { repeatUntil } from './repeat-until';

/** The popup in its own small window. Playwright does not know it as a page. */
export interface RealPopup {
  /** What a person reads in it. */
  text(): Promise<string>;
  /** Presses the button with exactly this text. */
  press(button: string): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Sends commands to a target to which Playwright has no connection. */
async function attachTo(
  browser: CDPSession,
  targetId: string,
): Promise<(method: string, params?: object) => Promise<Record<string, unknown>>> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    waiting.get(answer.id ?? -1)?.(answer);
  });
  let last = 0;
  return async (method, params = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await browser.send('Target.sendMessageToTarget', { sessionId, message });
    const { result = {}, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  };
}

/**
 * Opens the popup over the page in front as a person does, by its keys: so the browser tells it the page's address, which it does
 * not tell a popup that is opened in a tab. The browser must be on an Xvfb `display`.
 */
export async function openPopupOverPage(enough: EnoughBrowser, display: string): Promise<RealPopup> {
  const browser = await enough.browser.newBrowserCDPSession();
  const find = async () => {
    const { targetInfos } = await browser.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.startsWith(`${enough.origin}/popup.html`));
  };
  await repeatUntil(
    'the popup to open',
    // The keys close a popup that is open.
    async () => void ((await find()) || (await pressKeys(display, 'alt+shift+y'))),
    async () => (await find()) !== undefined,
  );
  const popup = await find();
  if (!popup) throw new Error('The popup has closed.');
  const send = await attachTo(browser, popup.targetId);
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await send('Runtime.evaluate', { expression, userGesture: true, returnByValue: true });
    return (result as { value?: unknown }).value;
  };
  return {
    text: async () => String(await evaluate('document.body.innerText')),
    async press(button) {
      const one = `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(button)})`;
      const isThere = await evaluate(`(() => { const found = ${one}; found?.click(); return !!found; })()`);
      if (!isThere) throw new Error(`The popup has no button “${button}”.`);
    },
    async close() {
      await browser.send('Target.closeTarget', { targetId: popup.targetId });
      await waitFor('the popup to close', async () => ((await find()) ? undefined : true));
    },
  };
}
