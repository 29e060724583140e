/** Elements that take text. A frame may contain anything, and typing in it never reaches the page around it. */
const TEXT_ENTRY = /^(textarea|.*frame)$/i;

/**
 * Types of inputs that take no text, by their first letters: button, checkbox, color, file, hidden, image, radio, range,
 * reset, submit. A focus left on one of them says nothing: it stays after a click.
 */
const NO_TEXT = /^([bcfhir]|su)/;

const isTextInput = ({ nodeName, type, readOnly }: HTMLInputElement): boolean =>
  (TEXT_ENTRY.test(nodeName) || (/^input$/i.test(nodeName) && !NO_TEXT.test(type))) && !readOnly;

/**
 * Whether keys enter text in the element, or in the focused element of its open shadow root. Only the kind of element
 * is read, never its content.
 */
export const isTextEntry = (element: Element | null | undefined): boolean =>
  !!element &&
  ((element as HTMLElement).isContentEditable ||
    isTextInput(element as HTMLInputElement) ||
    isTextEntry(element.shadowRoot?.activeElement));

/**
 * Whether a card would interrupt the person: a text field has the focus, or something fills the screen (a video, or the
 * whole window after F11).
 */
export const isUserBusy = (window: Window): boolean =>
  isTextEntry(window.document.activeElement) ||
  !!window.document.fullscreenElement ||
  window.matchMedia('(display-mode: fullscreen)').matches;
