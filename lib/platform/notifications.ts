import { browser, lackingBrowser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** The text of a notification. */
export interface NotificationText {
  readonly title: string;
  readonly message: string;
}

/** Whether the person allowed notifications, and the browser has them. */
export const mayNotify = async (): Promise<boolean> =>
  (await lackingBrowser.permissions?.contains?.(PERMISSION)) ?? false;

/**
 * Asks the person to allow notifications.
 * Must be called at once in the handler of a click. Resolves to whether they allowed it.
 */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Gives the permission back to the browser. */
export async function dropNotifying(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/** Shows a notification in place of an earlier one of the same name. Does nothing where that is not allowed. */
export async function notify(name: string, text: NotificationText): Promise<void> {
  if (!(await mayNotify())) return;
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  await lackingBrowser.notifications?.create?.(name, { type: 'basic', iconUrl, ...text });
}

/** Calls back when the person clicks the notification of that name, and removes the notification. */
export function onNotificationClicked(name: string, clicked: () => void): void {
  let isListening = false;
  const listen = (): void => {
    // Without the permission, the browser does not offer this API.
    if (isListening || !lackingBrowser.notifications?.onClicked) return;
    isListening = true;
    lackingBrowser.notifications.onClicked.addListener((id) => {
      if (id !== name) return;
      clicked();
      void lackingBrowser.notifications?.clear?.(name);
    });
  };
  listen();
  lackingBrowser.permissions?.onAdded?.addListener(listen);
}
