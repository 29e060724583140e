/** The extension as a browser knows it. */
export interface InstalledExtension {
  id: string;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  origin: string;
  /**
   * Stops the background (service worker or event page) as the browser does when it has been idle. In Chromium, one of
   * the extension's pages must be open.
   */
  stopWorker(): Promise<void>;
}
