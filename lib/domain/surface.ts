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

const FEED_LIKE: ReadonlySet<Surface> = new Set(['feed', 'profile', 'stories', 'shortVideo']);
const WATCHED: ReadonlySet<Surface> = new Set(['video', 'shortVideo', 'stories']);
const TAKING_PART: ReadonlySet<Surface> = new Set(['messages', 'compose', 'search']);

/** Whether the surface is one that people scroll, where passive stretches (and so nudges) can arise. */
export const isFeedLike = (surface: Surface): boolean => FEED_LIKE.has(surface);

/** Whether the surface is one that people watch without lifting a finger. */
export const isWatched = (surface: Surface): boolean => WATCHED.has(surface);

/** Whether being on the surface is taking part in itself: writing to someone, posting, looking something up. */
export const isTakingPart = (surface: Surface): boolean => TAKING_PART.has(surface);
