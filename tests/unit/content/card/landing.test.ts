import { describe, expect, it } from 'vitest';
import { reasonAgainst } from '../../../../lib/content/card/landing';
import type { MissedReason } from '../../../../lib/domain/nudges/missed-reason';
import { SURFACES, type Surface } from '../../../../lib/domain/sites/surface';

interface Page {
  document?: object;
  hostname?: string;
  surface?: Surface;
  media?: string;
  focused?: boolean;
  selected?: boolean;
  /** Whether a menu or a dialog is open. */
  layers?: boolean;
  window?: object;
  now?: number;
}

/** What is in the closed shadow root of an element. */
const CLOSED_FIELD = { nodeName: 'X-FIELD', shadowRoot: null };
const CLOSED_ROOTS = new Map<object, object>([[CLOSED_FIELD, { activeElement: { nodeName: 'TEXTAREA' } }]]);

/** Why a card must not be put up on a page on which everything else is as it should be. */
function reasonOn({ document, hostname = 'x.com', surface = 'feed', now = 0, ...page }: Page) {
  const window = {
    document: {
      ...{ hidden: false, contentType: 'text/html', body: { localName: 'body' }, activeElement: null },
      ...{ hasFocus: () => page.focused ?? true },
      querySelector: () => (page.layers ? {} : null),
      ...document,
    },
    location: { hostname },
    matchMedia: (query: string) => ({ matches: query === page.media }),
    getSelection: () => ({ isCollapsed: !page.selected }),
    ...page.window,
  };
  const shadowRootOf = (element: Element) => (CLOSED_ROOTS.get(element) as ShadowRoot | undefined) ?? null;
  return reasonAgainst(
    window as unknown as Window,
    { host: 'x.com', until: 5_000 },
    surface,
    now,
    shadowRootOf,
  );
}

describe('a card', () => {
  it('may come on a page of its site that is in front, and on which nothing is going on', () => {
    expect(reasonOn({})).toBeUndefined();
    expect(reasonOn({ document: { contentType: 'application/xhtml+xml' } })).toBeUndefined();
    expect(reasonOn({ now: 5_000 })).toBeUndefined();
  });

  it.each<[string, Page, MissedReason]>([
    ['the page was frozen meanwhile', { now: 5_001 }, 'late'],
    ['the tab shows another site', { hostname: 'www.x.com' }, 'elsewhere'],
    ['the page moved on to messages', { surface: 'messages' }, 'elsewhere'],
    ['its tab is hidden', { document: { hidden: true } }, 'hidden'],
    ['the document is a picture', { document: { contentType: 'image/png' } }, 'unsupported'],
    ['the document is a PDF', { document: { contentType: 'application/pdf' } }, 'unsupported'],
    ['the document is XML', { document: { contentType: 'text/xml', body: null } }, 'unsupported'],
    ['the document is a frameset', { document: { body: { localName: 'frameset' } } }, 'unsupported'],
    ['the document has no body', { document: { body: null } }, 'unsupported'],
    ['a video fills the screen', { document: { fullscreenElement: {} } }, 'fullscreen'],
    ['the window fills the screen', { media: '(display-mode: fullscreen)' }, 'fullscreen'],
    ['a game holds the pointer', { document: { pointerLockElement: {} } }, 'fullscreen'],
    ['the page is printed', { media: 'print' }, 'printing'],
    ['another window has the focus', { focused: false }, 'unfocused'],
    [
      'a video plays in a window of its own',
      { document: { pictureInPictureElement: {} } },
      'pictureInPicture',
    ],
    [
      'a part of the page is in a window of its own',
      { window: { documentPictureInPicture: { window: {} } } },
      'pictureInPicture',
    ],
    ['the person types', { document: { activeElement: { nodeName: 'TEXTAREA' } } }, 'typing'],
    ['the whole page can be edited', { document: { activeElement: { isContentEditable: true } } }, 'typing'],
    ['the person types in a closed shadow root', { document: { activeElement: CLOSED_FIELD } }, 'typing'],
    ['text is selected', { selected: true }, 'selecting'],
    ['a dialog or a menu is open', { layers: true }, 'dialog'],
  ])('is held back when %s', (_, page, reason) => {
    expect(reasonOn(page)).toBe(reason);
  });

  it('comes on the surfaces on which a nudge is decided, and on no other', () => {
    const where = SURFACES.filter((surface) => reasonOn({ surface }) === undefined);
    expect(where).toEqual(['feed', 'profile', 'stories', 'shortVideo']);
  });
});
