/**
 * The part of the browser's extension API that scripts on a page use. It returns promises without a polyfill, which
 * would make the scripts larger. The background and the extension's own pages use `browser` from `./browser` instead.
 */
interface PageSideApi {
  readonly runtime: {
    /** Missing when the extension was reloaded or removed while the script goes on. */
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  readonly dom: {
    openOrClosedShadowRoot(element: Element): ShadowRoot | null;
  };
}

/**
 * The API object. It is not `browser`, because in a browser without such a global that name is an element of the page
 * that has it as its id. Every browser that Enough supports has `chrome` with promises.
 */
export const extensionApi = (): PageSideApi => (globalThis as unknown as { chrome: PageSideApi }).chrome;
