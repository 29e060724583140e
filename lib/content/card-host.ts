/** A place on the page for the card: nothing of the page reaches in, and nothing of it stays behind. */
export interface CardHost {
  /** The element on the page. */
  readonly element: Element;
  /** Where the card is rendered. */
  readonly root: ShadowRoot;
  remove(): void;
}

/**
 * Puts an empty, nameless element with a closed shadow root into the page's top layer, without taking focus.
 * @param css the card's whole style; the page's own policy on styles does not apply to it
 */
export function openCardHost(document: Document, css: string): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(document, root, css);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  return { element: host, root, remove: () => host.remove() };
}

/** Gives the root its style, by whatever way the browser allows in an isolated world. */
function adoptStyle(document: Document, root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps content scripts from adopting sheets (its bug 1928865), but lets them write style elements.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
