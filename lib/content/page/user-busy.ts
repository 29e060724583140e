/** What people type into; a frame may hold anything, and what is typed in it never reaches the page around it. */
const TYPED_INTO = /^(input|textarea|select|i?frame)$/i;

/**
 * Whether keys mean writing there, or at what has the focus in its open shadow root. Asks what kind of element it is,
 * never what stands in it.
 */
export const isTextEntry = (element: Element | null | undefined): boolean =>
  !!element &&
  ((element as HTMLElement).isContentEditable ||
    TYPED_INTO.test(element.nodeName) ||
    isTextEntry(element.shadowRoot?.activeElement));

/**
 * Whether a card would come between a person and what they do: they write, or may, or something fills the screen
 * (a video, or the whole window by F11).
 */
export const isUserBusy = (window: Window): boolean =>
  isTextEntry(window.document.activeElement) ||
  !!window.document.fullscreenElement ||
  window.matchMedia('(display-mode: fullscreen)').matches;
