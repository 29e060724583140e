import { IS_FIREFOX } from './browser-name';
import { extensionApi } from './extension-api';

/** Firefox has a property for it, and no function. */
interface OpenableElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element. The browser shows an extension also those that are closed to the page's scripts.
 * @returns nothing where there is none
 */
export function shadowRootOf(element: OpenableElement): ShadowRoot | null | undefined {
  if (IS_FIREFOX) return element.openOrClosedShadowRoot;
  try {
    return extensionApi().dom.openOrClosedShadowRoot(element);
  } catch {
    // It takes HTML elements only; others have no shadow root.
    return undefined;
  }
}
