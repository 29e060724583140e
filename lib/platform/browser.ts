import { browser } from 'wxt/browser';

/** The extension API for the background and for pages. It always returns promises: it is webextension-polyfill. */
export { browser };

type Lacking<Api> = { readonly [Name in keyof Api]?: Partial<Api[Name]> };

/** What Firefox has beside the API that the types know. */
interface FirefoxApi {
  readonly commands?: { readonly openShortcutSettings?: () => Promise<void> };
}

/**
 * The same API, typed as some browser lacks it: Firefox for Android has no `commands` and no `windows`, and a part that
 * an optional permission brings is missing without it. Enough calls what it can do without by this type, so that the
 * compiler demands a check first. A test compares with MDN's data what is called without a check.
 */
export const lackingBrowser = browser as Lacking<typeof browser> & FirefoxApi;
