/**
 * The browser's own extension API as scripts on a page may use it: promises, no polyfill, no weight.
 * Background and pages that need more take `browser` from `./browser` instead.
 */
interface PageSideApi {
  readonly runtime: {
    /** Gone once the extension was reloaded or removed under a script that still runs. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly i18n: {
    getMessage(name: string, substitutions?: string[]): string;
  };
}

/**
 * The API object. Not `browser`: where a browser has no such global yet, a page's element of that name stands in its
 * place. Every browser that takes this extension has `chrome`, with promises.
 */
export const extensionApi = (): PageSideApi => (globalThis as unknown as { chrome: PageSideApi }).chrome;
