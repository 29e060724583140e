import { browser, lackingBrowser } from './browser';

/** Whether the browser grants the extension access to all these match patterns. */
export const hasAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...patterns] });

/**
 * Asks the person for access to these match patterns.
 * Must be called at once in the handler of a click. Resolves to whether they granted it.
 */
export const requestAccess = (patterns: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...patterns] });

/** Gives access back to the browser, except for what was granted at install, as in the rehearsal build. */
export async function dropAccess(patterns: readonly string[]): Promise<void> {
  const required = browser.runtime.getManifest().host_permissions ?? [];
  const origins = patterns.filter((pattern) => !required.includes(pattern));
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/**
 * Calls back whenever access was granted or withdrawn, in Enough or in the browser's own settings.
 * @returns how to stop listening
 */
export function onAccessChanged(changed: () => void): () => void {
  lackingBrowser.permissions?.onAdded?.addListener(changed);
  lackingBrowser.permissions?.onRemoved?.addListener(changed);
  return () => {
    lackingBrowser.permissions?.onAdded?.removeListener(changed);
    lackingBrowser.permissions?.onRemoved?.removeListener(changed);
  };
}
