/**
 * The kind of place in a site, told from the path of the address alone:
 * a redesign of the site changes nothing, and no content is ever looked at.
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

/** Whether the surface is one that people scroll, where passive stretches (and so nudges) can arise. */
export const isFeedLike = isOneOf('feed', 'profile', 'stories', 'shortVideo');

/** Whether the surface is one that people watch without lifting a finger. */
export const isWatched = isOneOf('video', 'shortVideo', 'stories');

/** Whether being on the surface is taking part in itself: writing to someone, posting, looking something up. */
export const isTakingPart = isOneOf('messages', 'compose', 'search');
