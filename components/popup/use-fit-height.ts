import { useLayoutEffect } from 'preact/hooks';

/** The greatest height that a browser allows a popup, in CSS pixels. What is below can only be scrolled to. */
const MOST_HEIGHT = 600;

/** What gives way when the popup is too high, the least missed first; `popup-fit.css` says how. */
const GIVES_WAY = ['gaps', 'practices', 'sites', 'pauses', 'offers'] as const;

/** What the person has opened may be as high as it needs to be. */
const OPENED = '[aria-expanded="true"], details[open]';

/** The window in which the popup is a page (`popup.css`). Pages may scroll. */
const PAGE = '(min-width: 300px) and (max-width: 379px)';

/**
 * Keeps the popup within the height that browsers allow, whatever is shown together and in whatever language. The body's
 * `data-gives-way` names what gives way. It is set before the page is painted. Where nothing helps, as with very large
 * text, everything is shown and the popup scrolls.
 */
export function useFitHeight(): void {
  useLayoutEffect(() => {
    const { body, fonts } = document;
    const fits = (count: number): boolean => {
      body.dataset.givesWay = GIVES_WAY.slice(0, count).join(' ');
      return body.getBoundingClientRect().height <= MOST_HEIGHT;
    };
    const makeRoom = (): void => {
      if (body.querySelector(OPENED)) return;
      for (let count = 0; count <= GIVES_WAY.length; count += 1) if (fits(count)) return;
      body.dataset.givesWay = '';
    };
    const makeRoomInPopup = (): void => {
      if (matchMedia(PAGE).matches) body.dataset.givesWay = '';
      else makeRoom();
    };
    makeRoomInPopup();
    void fonts.ready.then(makeRoomInPopup);
    addEventListener('resize', makeRoomInPopup);
    const changes = new MutationObserver(makeRoomInPopup);
    changes.observe(body, { childList: true, characterData: true, subtree: true });
    return () => {
      removeEventListener('resize', makeRoomInPopup);
      changes.disconnect();
    };
  }, []);
}
