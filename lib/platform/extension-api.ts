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

const scope = globalThis as unknown as { browser?: PageSideApi; chrome: PageSideApi };

/** The API object; `browser` where the browser has it, else `chrome`. */
export const extensionApi = (): PageSideApi => scope.browser ?? scope.chrome;
