import type { CardTexts } from '../../domain/nudges/card-texts';
import type { Corner } from '../../domain/sites/corner';
import type { CardColorScheme } from './card-color-scheme';
import { isInSight } from './pinch-zoom';

/** In a window that leaves less room than this for a card, in CSS pixels, its buttons do not fit. */
const LEAST_SIZE = 100;

/** What a card host needs. */
export interface CardHostOptions {
  readonly document: Document;
  /** The styles of the place on the page, and of the card in it. */
  readonly css: { readonly place: string; readonly card: string };
  readonly corner: Corner;
  readonly texts: Pick<CardTexts, 'language' | 'direction' | 'label'>;
  readonly scheme: CardColorScheme;
}

/** A place on the page for the card. The page can't reach into it, and nothing of it stays behind. */
export interface CardHost {
  /** The box on the page that holds the frame. */
  readonly place: HTMLElement;
  /** Where the card is rendered, in the frame. Events in it never pass through the page's window. */
  readonly body: HTMLElement;
  /** The corner of the window the card is in; setting it moves the card. */
  corner: Corner;
  /** Whether it is still where it was put. A page can take it out of the document or close it. */
  isShown(): boolean;
  /**
   * Whether a person sees it and a click at its middle would reach it: no modal dialog keeps it out, and the window has
   * room for it.
   */
  isReachable(): boolean;
  /** Whether focus is in the frame. */
  hasFocus(): boolean;
  /**
   * Whether something in it has keyboard focus. An element that was pressed by mouse keeps the focus too; that does not
   * count.
   */
  hasKeyboardFocus(): boolean;
  /** Makes the box as high as the rendered card, and keeps it so. */
  fit(): void;
  remove(): void;
}

/**
 * Puts a nameless element with a closed shadow root into the page's top layer, and an empty frame into that, without
 * taking the focus. A shadow root alone would not do: from it the page can read the keys typed, the selection, what
 * `window.find` finds, and letters by its own fonts (docs/decisions/0011).
 * @throws Error where the browser gives us no access to the frame
 */
export function openCardHost({
  document,
  css,
  corner,
  texts: { language, direction, label },
  scheme,
}: CardHostOptions): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  addStyle(root, document, css.place);
  const place = document.createElement('div');
  place.className = 'place';
  place.dir = direction;
  place.dataset.corner = corner;
  const frame = document.createElement('iframe');
  frame.title = label;
  place.append(frame);
  place.style.colorScheme = scheme;
  root.append(place);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  // The page's zoom is all that reaches an element in the top layer.
  place.style.zoom = String(1 / (host.currentCSSZoom ?? 1));

  const inside = frame.contentDocument;
  if (!inside) {
    host.remove();
    throw new Error('There is no frame.');
  }
  const { body } = inside;
  const applyStyle = (document: Document) => {
    addStyle(document.head, document, css.card);
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = direction;
    root.style.colorScheme = scheme;
  };
  applyStyle(inside);
  // A browser may put another empty document into the frame once it has loaded; then the card moves there.
  frame.addEventListener('load', () => {
    const now = frame.contentDocument;
    if (!now || now === inside) return;
    applyStyle(now);
    now.body.replaceWith(body);
  });
  const setHeight = (card: Element) =>
    place.style.setProperty('--block', `${card.getBoundingClientRect().height}px`);
  const sizes = new ResizeObserver(([entry]) => entry && setHeight(entry.target));

  const hasFocus = () => root.activeElement === frame && body.ownerDocument.hasFocus();

  return {
    place,
    body,
    get corner() {
      return place.dataset.corner as Corner;
    },
    set corner(to) {
      place.dataset.corner = to;
    },
    isShown: () => host.isConnected && host.matches(':popover-open'),
    isReachable() {
      const box = place.getBoundingClientRect();
      const { x, y, width, height } = box;
      const hasRoom = width >= LEAST_SIZE && height >= LEAST_SIZE;
      if (!hasRoom || !isInSight(box, document.defaultView?.visualViewport ?? null)) return false;
      return document.elementFromPoint(x + width / 2, y + height / 2) === host;
    },
    hasFocus,
    hasKeyboardFocus: () => hasFocus() && body.querySelector(':focus-visible') !== null,
    fit() {
      const [card] = body.children;
      if (!card) return;
      setHeight(card);
      sizes.observe(card);
    },
    remove() {
      sizes.disconnect();
      // If the frame were removed with the focus in it, the whole page would be without focus.
      if (root.activeElement === frame) window.focus();
      host.remove();
    },
  };
}

/**
 * Gives a root its style. A style element of ours applies whatever the page's policy says, and, unlike an adopted style
 * sheet, in Firefox too (its bug 1928865).
 */
function addStyle(root: ShadowRoot | HTMLHeadElement, document: Document, css: string): void {
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
}
