/**
 * The kinds of places in a site. Only the path of the address decides which one a page is, so a redesign of the site
 * changes nothing, and page content is never read.
 */
export const SURFACES = [
  'feed',
  'profile',
  'stories',
  'shortVideo',
  'video',
  'messages',
  'compose',
  'search',
  'notifications',
  'other',
] as const;

export type Surface = (typeof SURFACES)[number];

const isOneOf =
  (...surfaces: readonly Surface[]) =>
  (surface: Surface): boolean =>
    surfaces.includes(surface);

/** Whether people scroll the surface; only there can passive scrolling, and so a nudge, occur. */
export const isFeedLike = isOneOf('feed', 'profile', 'stories', 'shortVideo');

/** Whether people watch the surface without any input. */
export const isWatched = isOneOf('video', 'shortVideo', 'stories');

/** Whether being on the surface already is taking part: writing to someone, posting, looking something up. */
export const isTakingPart = isOneOf('messages', 'compose', 'search');
