/** Elements that take text. A frame may contain anything, and typing in it never reaches the page around it. */
const TEXT_ENTRY = /^(textarea|input|.*frame)$/i;

/**
 * Types of fields that take no text, by their first letters: button, checkbox, color, file, hidden, image, radio, range,
 * reset, submit, select-one, select-multiple. A focus left on one of them says nothing: it stays after a click. Only
 * while its list or picker is open, the person is choosing.
 */
const NO_TEXT = /^([bcfhir]|su|sel)/;

/** An element for which a page may draw the text that is entered; Firefox lacks this. */
interface Field extends HTMLInputElement {
  readonly editContext?: unknown;
}

/** Finds the shadow root of an element, also where it is closed to the page's scripts. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null | undefined;

/**
 * Whether keys enter text in the element or choose from its list, or do so in the focused element of its shadow root.
 * Only the kind of element is read, never its content.
 */
export const isTextEntry = (element: Element | null | undefined, shadowRootOf: ShadowRootOf): boolean =>
  !!element &&
  ((element as Field).isContentEditable ||
    !!(element as Field).editContext ||
    (NO_TEXT.test((element as Field).type)
      ? element.matches(':open')
      : TEXT_ENTRY.test(element.nodeName) && !(element as Field).readOnly) ||
    isTextEntry(shadowRootOf(element)?.activeElement, shadowRootOf));

/**
 * Whether a card would interrupt the person: the focus is in a text field or an open list, or something fills the screen
 * (a video, or the whole window after F11).
 */
export const isUserBusy = (window: Window, shadowRootOf: ShadowRootOf): boolean =>
  isTextEntry(window.document.activeElement, shadowRootOf) ||
  !!window.document.fullscreenElement ||
  window.matchMedia('(display-mode: fullscreen)').matches;
