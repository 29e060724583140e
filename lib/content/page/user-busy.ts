/** Elements that people type into. A frame may contain anything, and typing in it never reaches the page around it. */
const TEXT_ENTRY = /^(input|textarea|select|i?frame)$/i;

/**
 * Whether keys enter text in the element, or in the focused element of its open shadow root. Only the kind of element
 * is read, never its content.
 */
export const isTextEntry = (element: Element | null | undefined): boolean =>
  !!element &&
  ((element as HTMLElement).isContentEditable ||
    TEXT_ENTRY.test(element.nodeName) ||
    isTextEntry(element.shadowRoot?.activeElement));

/**
 * Whether a card would interrupt the person: a text field has the focus, or something fills the screen (a video, or the
 * whole window after F11).
 */
export const isUserBusy = (window: Window): boolean =>
  isTextEntry(window.document.activeElement) ||
  !!window.document.fullscreenElement ||
  window.matchMedia('(display-mode: fullscreen)').matches;
