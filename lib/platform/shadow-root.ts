import { extensionApi } from './extension-api';

/**
 * The shadow root of an element. The browser shows an extension also those that are closed to the page's scripts.
 * @returns nothing where there is none, or the browser lacks this
 */
export function shadowRootOf(element: Element): ShadowRoot | null | undefined {
  try {
    return extensionApi().dom.openOrClosedShadowRoot(element);
  } catch {
    // It takes HTML elements only; others have no shadow root.
    return undefined;
  }
}
