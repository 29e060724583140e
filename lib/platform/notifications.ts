import { browser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** What a notification says. */
export interface Words {
  readonly title: string;
  readonly message: string;
}

/** Whether the browser lets the extension show notifications. */
export const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the person to allow notifications. Must be called at once in a click; resolves to their answer. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Gives the permission back to the browser. */
export async function dropNotifying(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/** Shows the notification of a name, in place of the one before; does nothing where that is not allowed. */
export async function notify(name: string, words: Words): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await browser.notifications.create(name, { type: 'basic', iconUrl, ...words });
}

/** Calls back when the person clicks the notification of that name, which then goes. */
export function onNotificationClicked(name: string, clicked: () => void): void {
  let listens = false;
  const listen = (): void => {
    // Without the permission, the browser has no such part.
    if (listens || !browser.notifications) return;
    listens = true;
    browser.notifications.onClicked.addListener((id) => {
      if (id !== name) return;
      clicked();
      void browser.notifications.clear(name);
    });
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
