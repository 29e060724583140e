import type { Corner } from '../../domain/sites/corner';
import type { CardColorScheme } from './card-color-scheme';

/** What a card host is made of. */
export interface CardHostOptions {
  readonly document: Document;
  /** The style of the place on the page, and of the card within. */
  readonly css: { readonly place: string; readonly card: string };
  readonly corner: Corner;
  /** The way the card's language is written, by which corners are told. */
  readonly direction: 'ltr' | 'rtl';
  /** What assistive technology calls the frame. */
  readonly label: string;
  readonly scheme: CardColorScheme;
}

/** A place on the page for the card: nothing of the page reaches in, and nothing of it stays behind. */
export interface CardHost {
  /** The element on the page. */
  readonly element: Element;
  /** The box that stands on the page. */
  readonly place: HTMLElement;
  /** Where the card is rendered, in the frame: events in it never pass through the page's window. */
  readonly body: HTMLElement;
  /** The corner it stands in; setting it moves it there. */
  corner: Corner;
  /** Whether focus is in the frame. */
  hasFocus(): boolean;
  /** Whether somebody is at something in it by keyboard; what the mouse pressed keeps focus, too, and tells nothing. */
  isAttended(): boolean;
  /** Keeps the box as high as the card that was rendered. */
  fit(): void;
  remove(): void;
}

/**
 * Puts a nameless element with a closed shadow root into the page's top layer, without taking focus, and an empty
 * frame in it. In a frame, because a shadow root hides no keys typed in it, no selection, nothing that
 * `window.find` looks for, and no letters from a page's own fonts (docs/decisions/0011).
 * @throws Error where the browser keeps the frame from us
 */
export function openCardHost({ document, css, corner, direction, label, scheme }: CardHostOptions): CardHost {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyle(root, document, css.place);
  const place = document.createElement('div');
  place.className = 'place';
  place.dir = direction;
  place.dataset.corner = corner;
  const frame = document.createElement('iframe');
  frame.title = label;
  place.append(frame);
  colour(place, scheme);
  root.append(place);
  host.popover = 'manual';
  document.documentElement.append(host);
  host.showPopover();
  // The one thing of the page's that comes through to the top layer.
  place.style.zoom = String(1 / (host.currentCSSZoom ?? 1));

  const inside = frame.contentDocument;
  if (!inside) {
    host.remove();
    throw new Error('The page allows no frame.');
  }
  const { body } = inside;
  const dress = (document: Document) => {
    adoptStyle(document, document, css.card);
    colour(document.documentElement, scheme);
  };
  dress(inside);
  // Browsers may put another empty document into the frame once it has loaded; the card moves over.
  frame.addEventListener('load', () => {
    const now = frame.contentDocument;
    if (!now || now === inside) return;
    dress(now);
    now.body.replaceWith(body);
  });
  const setHeight = (card: Element) =>
    place.style.setProperty('--block', `${card.getBoundingClientRect().height}px`);
  const sizes = new ResizeObserver(([entry]) => entry && setHeight(entry.target));

  const hasFocus = () => root.activeElement === frame && body.ownerDocument.hasFocus();

  return {
    element: host,
    place,
    body,
    get corner() {
      return place.dataset.corner as Corner;
    },
    set corner(to) {
      place.dataset.corner = to;
    },
    hasFocus,
    isAttended: () => hasFocus() && body.querySelector(':focus-visible') !== null,
    fit() {
      const [card] = body.children;
      if (!card) return;
      setHeight(card);
      sizes.observe(card);
    },
    remove() {
      sizes.disconnect();
      // A frame that goes with the focus in it would leave the whole page without, and unattended.
      if (root.activeElement === frame) window.focus();
      host.remove();
    },
  };
}

function colour(element: HTMLElement, scheme: CardColorScheme): void {
  element.dataset.scheme = scheme;
  element.style.colorScheme = scheme;
}

/** Gives a root its style, by whatever way the browser allows in an isolated world. */
function adoptStyle(root: ShadowRoot | Document, document: Document, css: string): void {
  try {
    const { CSSStyleSheet } = document.defaultView as Window & typeof globalThis;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox keeps content scripts from adopting sheets (its bug 1928865), but lets them write style elements.
    const style = document.createElement('style');
    style.textContent = css;
    ('head' in root ? root.head : root).append(style);
  }
}
