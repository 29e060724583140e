import type { CardContent } from '../../domain/nudges/card-content';
import type { MissedReason } from '../../domain/nudges/missed-reason';
import { isFeedLike, type Surface } from '../../domain/sites/surface';
import { isTextEntry, isUserBusy, type ShadowRootOf } from '../page/user-busy';

/** A window with what the language's types do not know yet; Firefox lacks the second. */
interface LandingWindow extends Window {
  readonly documentPictureInPicture?: { readonly window: unknown };
}

/** Menus and dialogs. What has `popover=manual` is no answer to a person: most of it are notices, as our card is. */
const OPEN_LAYERS = ':modal, [popover]:popover-open:not([popover=manual i])';

/**
 * Why a card must not be put up on a page now; `undefined` when it may. Since the pause was found, the page may have
 * moved on and the person may have begun something. Only states are read here, and nothing that stands on the page.
 * @param surface the surface of the page's current address
 * @param now wall-clock ms
 */
export function reasonAgainst(
  window: LandingWindow,
  { host, until }: Pick<CardContent, 'host' | 'until'>,
  surface: Surface,
  now: number,
  shadowRootOf: ShadowRootOf,
): MissedReason | undefined {
  const { document, location } = window;
  if (until && now > until) return 'late';
  if ((host && location.hostname !== host) || !isFeedLike(surface)) return 'elsewhere';
  // The document of a prerendered page, a hidden tab or a minimised window.
  if (document.hidden) return 'hidden';
  if (!/html/.test(document.contentType) || document.body?.localName !== 'body') return 'unsupported';
  if (isTextEntry(document.activeElement, shadowRootOf)) return 'typing';
  if (document.pointerLockElement || isUserBusy(window, shadowRootOf)) return 'fullscreen';
  if (window.matchMedia('print').matches) return 'printing';
  if (!document.hasFocus()) return 'unfocused';
  if (document.pictureInPictureElement || window.documentPictureInPicture?.window) return 'pictureInPicture';
  if (window.getSelection()?.isCollapsed === false) return 'selecting';
  return document.querySelector(OPEN_LAYERS) ? 'dialog' : undefined;
}
